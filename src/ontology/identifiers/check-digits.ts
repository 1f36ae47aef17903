/** Luhn's checksum (ISO/IEC 7812-1): every second digit from the right doubled, the sum a multiple of ten. */
export const isLuhnNumber = (digits: string): boolean => luhnSum(digits) % 10 === 0;

const LA_POSTE = '356000000';

/** A SIREN with the number of an establishment. Those of La Poste, too many for Luhn, have digits summing to a multiple of five. */
export function isSiret(value: string): boolean {
  if (!/^\d{14}$/.test(value)) return false;
  return isLuhnNumber(value) || (value.startsWith(LA_POSTE) && sum([...value].map(Number)) % 5 === 0);
}

/** Fifteen digits and their check character (ISO 7064, MOD 11-2). */
export function isIsni(value: string): boolean {
  if (!/^\d{15}[\dX]$/.test(value)) return false;
  const total = [...value.slice(0, 15)].reduce((before, digit) => (before + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return value.at(15) === (check === 10 ? 'X' : String(check));
}

const luhnSum = (digits: string): number =>
  sum(
    [...digits].reverse().map((digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return value > 9 ? value - 9 : value;
    }),
  );

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
