// Types of gas-local, which ships none: it runs every .js file of a folder in one vm context.

declare module 'gas-local' {
  interface RequireOptions {
    /** Which files of the folder are loaded; by default all that end in `.js`. */
    readonly filter?: (path: string) => boolean;
  }
  interface GasLocal {
    require(folder: string, globalObject: object, options?: RequireOptions): Record<string, unknown>;
  }
  const gas: GasLocal;
  export default gas;
}
