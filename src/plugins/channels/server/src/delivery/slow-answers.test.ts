import { createSlowAnswers } from './slow-answers';

const afterMs = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('an answer that takes long', () => {
  it('is given at once when it is made in time', async () => {
    const answers = createSlowAnswers<string>();
    expect(await answers.ask('a5', 1000, () => Promise.resolve('pages'))).toEqual({ answer: 'pages' });
  });

  it('is made once for all who ask, and given to who comes back when it is over', async () => {
    let made = 0;
    let end: () => void = () => undefined;
    const make = async (read: (items: number) => void) => {
      made += 1;
      await afterMs(1);
      read(3000);
      await new Promise<void>((resolve) => (end = resolve));
      return 'pages';
    };
    const answers = createSlowAnswers<string>(() => 5000);
    const [one, other] = await Promise.all([answers.ask('a5', 20, make), answers.ask('a5', 20, make)]);
    expect(one).toEqual({ progress: { step: 'setting', items: 3000, elapsedMs: 0 } });
    expect(other).toEqual(one);
    end();
    expect(await answers.ask('a5', 20, make)).toEqual({ answer: 'pages' });
    expect(made).toBe(1);
  });

  it('tells what went wrong to who comes back, and begins again after that', async () => {
    const answers = createSlowAnswers<string>();
    const failing = async () => {
      await afterMs(20);
      throw new Error('No such layout');
    };
    expect(await answers.ask('a5', 1, failing)).toMatchObject({ progress: { step: 'reading' } });
    await afterMs(30);
    await expect(answers.ask('a5', 1, failing)).rejects.toThrow('No such layout');
    expect(await answers.ask('a5', 100, () => Promise.resolve('pages'))).toEqual({ answer: 'pages' });
  });
});
