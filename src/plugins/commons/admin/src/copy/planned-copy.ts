import type { PlanLine } from './PlanTable';

/** What a copy will be, as the server says. */
export interface PlannedCopy {
  label: string;
  name: string;
  formerName: string;
  firstDay: string;
  keepsWeekdays: boolean;
  existing: string | null;
  parts: { name: string; label: string }[];
  lines: PlanLine[];
}
