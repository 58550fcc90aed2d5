import { gzipSync } from 'node:zlib';

/** A record of a WARC: its header, without its length, and its block. */
export interface WarcRecord {
  header: string;
  block: Buffer;
}

/** A response as a crawler stores it. */
export function response(
  uri: string,
  type: string,
  body: string | Uint8Array,
  { http = '', header = '' }: { http?: string; header?: string } = {},
): WarcRecord {
  const id = `<urn:uuid:${Buffer.from(uri).toString('hex').slice(-12)}>`;
  return {
    header: `WARC-Type: response\r\nWARC-Target-URI: ${uri}\r\nWARC-Record-ID: ${id}\r\n${header}`,
    block: Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n${http}\r\n`), Buffer.from(body)]),
  };
}

/** The bytes of a record. */
export function recordBytes({ header, block }: WarcRecord): Buffer {
  const head = `WARC/1.0\r\n${header}Content-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

/** A WARC file of some records; each is compressed by itself, as crawlers do. */
export function warc(records: readonly WarcRecord[], isPacked = false): Buffer {
  const info = { header: 'WARC-Type: warcinfo\r\n', block: Buffer.from('software: test\r\n') };
  const bytes = [info, ...records].map(recordBytes);
  return Buffer.concat(isPacked ? bytes.map((one) => gzipSync(one)) : bytes);
}
