import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const described = z.strictObject({
  label: z.record(z.string().regex(/^[a-z]{2}$/), z.string().max(80)),
  /** Items that it has room for: the first ones, in the order of their dates. All of them when absent. */
  maxItems: z.int().min(1).max(500).optional(),
  /** `each` when every item has a QR code of its own. */
  codes: z.literal('each').optional(),
});

/** How a programme may be laid out: a folder of Typst files, by the name of the folder. */
export interface Layout extends z.infer<typeof described> {
  name: string;
  /** Path of its file under the folder of printed matter. */
  main: string;
}

/**
 * The layouts of an application: the folders of `print/layouts`. Who adds a folder adds a layout.
 * @throws Error that names the file that cannot be read.
 */
export function readLayouts(root: string): Layout[] {
  const folder = path.join(root, 'layouts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z0-9-]+$/.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ name, main: path.join('layouts', name, 'main.typ'), ...describedIn(path.join(folder, name)) }));
}

function describedIn(folder: string): z.infer<typeof described> {
  const file = path.join(folder, 'layout.json');
  try {
    return described.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${String(error)}`, { cause: error });
  }
}
