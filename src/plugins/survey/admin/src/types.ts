export interface QuestionnaireLine {
  code: string;
  kind: string;
  name: string;
  stage: 'before' | 'open' | 'closed';
  opensAt: number;
  closesAt: number;
  needsTicket: boolean;
  address: string;
  answers: number | null;
}

export interface ResultLine {
  code: string;
  label: string;
  count: number;
}

export interface QuestionResult {
  question: string;
  label: string;
  lines: ResultLine[];
}

export interface QuestionnaireView extends QuestionnaireLine {
  questions: { code: string; label: string }[];
  results: { answers: number; results: QuestionResult[] } | null;
  texts: { id: number; text: string }[];
  tickets: { given: number; used: number } | null;
}

export interface BankQuestion {
  code: string;
  kind: string;
  state: 'proposed' | 'adopted' | 'retired';
  label: string;
  labels: Record<string, string>;
  choices: string[];
}
