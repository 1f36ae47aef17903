import { networkOf } from './network';

describe('the network of an address', () => {
  it('is the address itself for IPv4, also when it is written as IPv6', () => {
    expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });

  it('is the same for all the addresses of one household', () => {
    expect(networkOf('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2');
    expect(networkOf('2001:0db8:1:2::9')).toBe(networkOf('2001:db8:1:2:ffff:0:0:1'));
    expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0');
  });
});
