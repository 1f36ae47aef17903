import { digestOf } from './frozen-text';

describe('a frozen text', () => {
  it('has the digest that any tool finds', () => {
    expect(digestOf({ title: 'a', text: 'b' })).toBe(
      '38022fd2b8dbc5cb3d2cee74e083edbf59e3d4e13d067ebcb5db633d4cff4d8c',
    );
  });
});
