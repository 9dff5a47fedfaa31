// A request of a batch that can't be carried out; the batch is then dropped whole.

/** `message` is the text after `Invalid requests[n].<name>: `. */
export class RequestError extends Error {
  override name = 'RequestError';
}
