import { answer } from './answer.ts';
import type { Question } from './input.ts';

/** What the global of a worker has that is used here. */
interface Port {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage: (message: unknown) => void;
}

const port = globalThis as unknown as Port;

port.onmessage = ({ data }) => port.postMessage(answer(data));
