import { allDrawings, CREDIT, type Drawing } from '../pictures/pictures';
import type { FileIds } from '../pictures/draw';
import type { Data, DemonstrationEntry, LoadingStep } from './entry';
import { term } from './references';

/** The entries of a step with the pictures that were drawn for them. */
export function withPictures(step: LoadingStep, today: string, files: FileIds): LoadingStep {
  if (files.size === 0) return step;
  const type = step.uid.split('.')[1];
  const drawings = new Map(allDrawings(today).map((drawing) => [drawing.name, drawing]));
  return {
    ...step,
    entries: step.entries.map((entry) => withPicture(entry, drawings.get(`${type}/${entry.slug}`), files)),
  };
}

function withPicture(entry: DemonstrationEntry, drawing: Drawing | undefined, files: FileIds): DemonstrationEntry {
  const file = drawing && files.get(drawing.name);
  return file ? { ...entry, data: { ...entry.data, pictures: [pictureOf(drawing, file)] } } : entry;
}

const pictureOf = ({ alt }: Drawing, file: number): Data => ({
  ...{ file, role: 'main', alt, credit: CREDIT, usage: 'any' },
  licence: term('media.picture', 'licence', 'cc0'),
});
