import { readerNames } from '../../records/readers.ts';

/** The text of `espalier batch --help`. */
export const batchHelp = `espalier batch run|verify|status [options] MANIFEST

Turns shards, files of NDJSON records or WARCs, compressed or not, into files of NDJSON. The manifest names one shard
a line: {"name": …, "input": "…", "output": "…"}; its paths are read from its folder, and the name may be left out.

  run       makes the outputs that are missing, broken or made with other options
  verify    reads each output, and compares its lines and its sum with the summary at its end
  status    says of each shard at a glance whether it is done, missing or broken

      --shard NAME      this shard alone; may be given more than once
  -f, --format NAME     text, ndjson: how each shard is reported; text is the default
  -j, --jobs N          how many processes work side by side; by default one for each processor
      --again           makes what is done anew
      --only NAMES      the records of some readers in place of the tree, with commas between them:
                        ${readerNames.join(', ')}
      --root NAME       auto (the default) finds the article in each page, document takes all
      --url URL, --language TAG, --positions, --no-recover
                        as without batch; what a record says goes before
  -h, --help            prints this

Exit codes: 0 good, 1 verify found an output that is missing or broken, 2 wrong usage, 3 a shard failed, or the
manifest could not be read.

  espalier batch run shards.ndjson --only faqs,metrics
`;
