interface EntryPoint {
  method: 'POST';
  /** As the route is declared, in the plugin or the part of Strapi that has it. */
  path: string;
  /** As clients ask for it. */
  address: RegExp;
}

const post = (path: string, address: RegExp): EntryPoint => ({ method: 'POST', path, address });

/** Every route that takes files; a multipart body anywhere else is not even read. */
export const ENTRY_POINTS = {
  upload: [
    post('/', /^\/upload\/?$/i),
    post('/files', /^\/upload\/files\/?$/i),
    post('/files/:id/replace', /^\/upload\/files\/[^/]+\/replace\/?$/i),
  ],
  contentApi: [post('/', /^\/[^/]+\/upload\/?$/i)],
  admin: [post('/project-settings', /^\/[^/]+\/project-settings\/?$/i)],
} as const satisfies Record<string, EntryPoint[]>;

export const takesFiles = (method: string, path: string): boolean =>
  Object.values(ENTRY_POINTS)
    .flat()
    .some((point) => point.method === method && point.address.test(path));
