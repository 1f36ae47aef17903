import { inTurn } from './in-turn';

const moment = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('work in turn', () => {
  it('is done one after the other under one name, whatever fails, and at once under another', async () => {
    const done: string[] = [];
    const begin = (name: string, step: string) =>
      inTurn(name, async () => {
        done.push(`${step} begins`);
        await moment();
        done.push(`${step} ends`);
        if (step === 'second') throw new Error('refused');
        return step;
      });
    const answers = Promise.allSettled([begin('a', 'first'), begin('a', 'second'), begin('a', 'third')]);
    expect(await begin('b', 'other')).toBe('other');
    expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(done.filter((one) => !one.startsWith('other'))).toEqual(
      ['first', 'second', 'third'].flatMap((step) => [`${step} begins`, `${step} ends`]),
    );
    expect(done.indexOf('other begins')).toBeLessThan(done.indexOf('first ends'));
  });
});
