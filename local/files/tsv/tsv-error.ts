// What is wrong with a folder of TSV files, as one Finnish line for the person at the command line.

export class TsvError extends Error {
  override name = 'TsvError';
}
