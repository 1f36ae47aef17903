/** Requires what the application runs, outside the sandbox of a test file (environment.cjs). */
export const { hostRequire } = globalThis as unknown as { hostRequire: NodeJS.Require };
