/** Why a file is not kept: the code of a message. */
export class UploadRejection extends Error {
  constructor(
    readonly code: string,
    readonly parameters: Record<string, string> = {},
  ) {
    super(code);
  }
}
