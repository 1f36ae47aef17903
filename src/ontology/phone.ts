interface Plan {
  /** Country calling code (ITU-T E.164). */
  code: string;
  /** What is dialled before a national number, and not from abroad; Italy keeps its zero. */
  trunk: string;
  /** Digits of a national number without its trunk. */
  digits: readonly [number, number];
}

/** Numbering plans of the countries where a territory of this house may be, and of their neighbours. */
const plans: Record<string, Plan> = {
  AD: { code: '376', trunk: '', digits: [6, 9] },
  AT: { code: '43', trunk: '0', digits: [7, 13] },
  BE: { code: '32', trunk: '0', digits: [8, 9] },
  CH: { code: '41', trunk: '0', digits: [9, 9] },
  DE: { code: '49', trunk: '0', digits: [6, 13] },
  ES: { code: '34', trunk: '', digits: [9, 9] },
  FR: { code: '33', trunk: '0', digits: [9, 9] },
  GB: { code: '44', trunk: '0', digits: [9, 10] },
  IT: { code: '39', trunk: '', digits: [6, 11] },
  LU: { code: '352', trunk: '', digits: [6, 11] },
  MC: { code: '377', trunk: '', digits: [8, 9] },
  NL: { code: '31', trunk: '0', digits: [9, 9] },
  PT: { code: '351', trunk: '', digits: [9, 9] },
  SI: { code: '386', trunk: '0', digits: [8, 8] },
};

const LABEL = /^(?:t[ée]l(?:[ée]phone|efono)?|phone|tel)[\s.:]*(?=[+(\d])/i;

/**
 * A phone number as it is kept and dialled from anywhere (E.164): without what people group it with, and with its country.
 * `+33 (0)4 92` is `+334 92`, `04 92…` in France is `+334 92…`. What is no such number is answered as it is.
 */
export function internationalPhone(text: string, countryCode: string): string {
  const number = text
    .trim()
    .replace(LABEL, '')
    .replace(/\(0\)|[\s\u00a0\u202f.()-]/g, '')
    .replace(/^00/, '+');
  const plan = plans[countryCode];
  if (!plan || !/^\d+$/.test(number) || !number.startsWith(plan.trunk)) return number;
  const national = number.slice(plan.trunk.length);
  const [least, most] = plan.digits;
  return national.length >= least && national.length <= most ? `+${plan.code}${national}` : number;
}
