/** How far the making of an answer is. */
export interface Progress {
  step: 'reading' | 'setting';
  /** Items that it holds, once they are read. */
  items: number | null;
  /** Milliseconds since it began. */
  elapsedMs: number;
}

interface Work<Answer> {
  answer: Promise<Answer>;
  isOver: boolean;
  startedAt: number;
  step: Progress['step'];
  items: number | null;
}

/** Answers that nobody came back for are forgotten after this, and the oldest when there are too many. */
const KEPT_MS = 600_000;
const MAX_KEPT = 50;

/**
 * Answers that take longer than a reader waits: the work goes on between two requests for the same, and the one that comes
 * when it is over is given its answer. Who asks for what is being made already shares it.
 */
export function createSlowAnswers<Answer>(now: () => number = Date.now) {
  const works = new Map<string, Work<Answer>>();

  const forget = (): void => {
    for (const [key, { isOver, startedAt }] of works) {
      if (isOver && (now() - startedAt > KEPT_MS || works.size > MAX_KEPT)) works.delete(key);
    }
  };

  const start = (key: string, make: Make<Answer>): Work<Answer> => {
    forget();
    const work: Work<Answer> = {
      ...{ isOver: false, startedAt: now(), step: 'reading', items: null },
      answer: make((items) => Object.assign(work, { step: 'setting', items })),
    };
    works.set(key, work);
    const over = () => {
      work.isOver = true;
    };
    work.answer.then(over, over);
    return work;
  };

  return {
    /** The answer when it is made within `patienceMs`; how far it is otherwise. @throws what making it throws. */
    async ask(
      key: string,
      patienceMs: number,
      make: Make<Answer>,
    ): Promise<{ answer: Answer } | { progress: Progress }> {
      const work = works.get(key) ?? start(key, make);
      if (!(await isOverWithin(work.answer, patienceMs))) {
        const { step, items, startedAt } = work;
        return { progress: { step, items, elapsedMs: now() - startedAt } };
      }
      if (works.get(key) === work) works.delete(key);
      return { answer: await work.answer };
    },
  };
}

/** Makes an answer; it calls `read` with the number of its items once it has them. */
type Make<Answer> = (read: (items: number) => void) => Promise<Answer>;

async function isOverWithin(answer: Promise<unknown>, patienceMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const over = answer.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([over, late]);
  } finally {
    clearTimeout(timer);
  }
}
