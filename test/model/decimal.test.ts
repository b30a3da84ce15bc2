import Big from 'big.js';
import fc from 'fast-check';
import {
  asRead,
  comparePercent,
  decimalsOf,
  differsFromPercent,
  multiply,
  percentAsRead,
  percentOf,
  roundCommercial,
  roundPercent,
  subtract,
} from '../../src/model/decimal';
import { runs } from '../support/seed';

describe('asRead', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [1.005, 1.005],
    [0.07 * 100, 7],
    [123456789012345680, 123456789012346000],
    [33.333333333333336, 33.3333333333333],
    [1e-7, 1e-7],
    [-0.30000000000000004, -0.3],
  ])('%p is read as %p', (value, expected) => expect(asRead(value)).toBe(expected));
});

describe('decimalsOf', () => {
  it.each([
    [68.75, 2],
    [100, 0],
    [1e-7, 7],
    [0.1 + 0.2, 1],
    [1e21, 0],
  ])('%p has %p', (value, expected) => expect(decimalsOf(value)).toBe(expected));
});

describe('percentages of decimals as read', () => {
  it.each([
    [55, 80, 68.75],
    [18, 30, 60],
    [23, 40, 57.5],
    [16_999, 20_000, 84.995],
    [0.1 + 0.2, 0.3, 100],
    [0.07, 0.1, 70],
    [1, 3, 33.3333333333333],
    [2, 3, 66.6666666666667],
    [10_360, 2_000, 518],
    [-5, 80, -6.25],
  ])('100 · %p / %p = %p', (numerator, denominator, expected) =>
    expect(percentAsRead(asRead(numerator), denominator)).toBe(expected),
  );

  it('is undefined for a zero target', () => expect(percentOf(5, 0)).toBeNaN());
});

describe('comparePercent', () => {
  it.each([
    [16_999, 20_000, 85, -1],
    [17_000, 20_000, 85, 0],
    [17_001, 20_000, 85, 1],
    [0.3, 0.3, 100, 0],
    [999_999_999_999_999, 1e15, 100, -1],
    [-85, -100, 85, 0],
    [-84, -100, 85, -1],
    [-86, -100, 85, 1],
    [5, 80, 6.25, 0],
  ])('100 · %p / %p against %p', (numerator, denominator, edge, expected) =>
    expect(comparePercent(numerator, denominator, edge)).toBe(expected),
  );
});

describe('roundCommercial', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [84.995, 2, 85],
    [57.5, 0, 58],
    [0.1 + 0.2, 1, 0.3],
    [8.345, 2, 8.35],
    [-0.2, 0, 0],
    [1234567, 2, 1234567],
  ])('%p to %p decimals is %p', (value, decimals, expected) =>
    expect(roundCommercial(value, decimals)).toBe(expected),
  );
});

describe('subtract and multiply', () => {
  it('see no binary floating point', () => {
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(subtract(80, 55)).toBe(25);
    expect(multiply(1.1, 3)).toBe(3.3);
    expect(multiply(10.36, 1000)).toBe(10360);
  });
});

/** The same questions answered with whole numbers of any size. */
const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.constantFrom(0, 1, 2, 3, 5, 7))
  .map(([digits, places]) => ({
    value: Number(`${digits}e-${places}`),
    scaled: BigInt(digits) * 10n ** BigInt(9 - places),
  }));
const nonZero = decimal.filter(({ scaled }) => scaled !== 0n);
const abs = (value: bigint): bigint => (value < 0n ? -value : value);

describe('against exact fractions', () => {
  it('comparePercent', () => {
    fc.assert(
      fc.property(decimal, nonZero, fc.integer({ min: 0, max: 400 }), (numerator, denominator, edge) => {
        const gap = 100n * numerator.scaled - BigInt(edge) * denominator.scaled;
        const sign = Math.sign(Number(denominator.scaled > 0n ? gap : -gap));
        expect(comparePercent(numerator.value, denominator.value, edge)).toBe(sign + 0);
      }),
      runs(300),
    );
  });

  it('comparePercent on the edge itself', () => {
    fc.assert(
      fc.property(nonZero, fc.integer({ min: 1, max: 400 }), (denominator, edge) => {
        const numerator = multiply(denominator.value, edge / 100);
        expect(comparePercent(numerator, denominator.value, edge)).toBe(0);
      }),
    );
  });

  it('roundPercent, half away from zero', () => {
    fc.assert(
      fc.property(decimal, nonZero, fc.integer({ min: 0, max: 3 }), (numerator, denominator, decimals) => {
        const scaled = 100n * numerator.scaled * 10n ** BigInt(decimals);
        const magnitude = (2n * abs(scaled) + abs(denominator.scaled)) / (2n * abs(denominator.scaled));
        const negative = scaled < 0n !== denominator.scaled < 0n;
        const expected = Number(`${negative ? -magnitude : magnitude}e-${decimals}`);
        fc.pre(magnitude < 10n ** 15n);
        expect(roundPercent(numerator.value, denominator.value, decimals) + 0).toBe(expected + 0);
      }),
      runs(300),
    );
  });

  it('roundPercent down and up enclose the quotient by less than a unit', () => {
    fc.assert(
      fc.property(decimal, nonZero, fc.integer({ min: 0, max: 3 }), (numerator, denominator, decimals) => {
        const scaled = 100n * numerator.scaled * 10n ** BigInt(decimals);
        const magnitude = abs(scaled) / abs(denominator.scaled);
        const exact = abs(scaled) % abs(denominator.scaled) === 0n;
        fc.pre(magnitude < 10n ** 15n);
        const down = Math.abs(roundPercent(numerator.value, denominator.value, decimals, 'down'));
        const up = Math.abs(roundPercent(numerator.value, denominator.value, decimals, 'up'));
        expect(down).toBe(Number(`${magnitude}e-${decimals}`));
        expect(up).toBe(Number(`${exact ? magnitude : magnitude + 1n}e-${decimals}`));
      }),
      runs(300),
    );
  });

  it('roundPercent on ties', () => {
    expect(roundPercent(137, 200, 0)).toBe(69);
    expect(roundPercent(-137, 200, 0)).toBe(-69);
    expect(roundPercent(1.005, 100, 2)).toBe(1.01);
    expect(roundPercent(16_999, 20_000, 0)).toBe(85);
    expect(roundPercent(55, 80, 0, 'down')).toBe(68);
    expect(roundPercent(55, 80, 1, 'up')).toBe(68.8);
  });

  it('differsFromPercent', () => {
    fc.assert(
      fc.property(
        decimal,
        nonZero,
        nonZero,
        fc.integer({ min: 0, max: 3 }),
        (numerator, denominator, stated, decimals) => {
          const unit = 10n ** 9n;
          const gap = abs(stated.scaled * denominator.scaled - 100n * numerator.scaled * unit);
          const differs = gap * 2n * 10n ** BigInt(decimals) > abs(denominator.scaled) * unit;
          expect(differsFromPercent(stated.value, numerator.value, denominator.value, decimals)).toBe(
            differs,
          );
        },
      ),
      runs(300),
    );
  });

  it('differsFromPercent accepts exactly half a unit and no more', () => {
    expect(differsFromPercent(69, 137, 200, 0)).toBe(false);
    expect(differsFromPercent(68, 137, 200, 0)).toBe(false);
    expect(differsFromPercent(68, 1_370_001, 2_000_000, 0)).toBe(true);
    expect(differsFromPercent(0.69, 55, 80, 2, 0.01)).toBe(false);
    expect(differsFromPercent(0.7, 55, 80, 2, 0.01)).toBe(true);
  });

  it('percentAsRead has fifteen exact digits', () => {
    const whole = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(whole, whole, (numerator, denominator) => {
        const text = percentAsRead(numerator, denominator).toPrecision(15);
        const [mantissa = '', exponent = '0'] = Number(text).toExponential(14).split('e');
        const digits = BigInt(mantissa.replace('.', ''));
        const power = 14 - Number(exponent);
        const scaled = 100n * BigInt(numerator) * 10n ** BigInt(Math.max(0, power));
        expect(abs(2n * (digits * BigInt(denominator) - scaled)) <= BigInt(denominator)).toBe(true);
      }),
      runs(300),
    );
  });

  it('percentAsRead of short decimals, of either sign, is what big.js says', () => {
    const exact = Big();
    exact.DP = 60;
    const short = fc
      .tuple(fc.maxSafeInteger(), fc.constantFrom(1, 10, 100, 1000, 1e6))
      .map(([whole, power]) => asRead((whole % 1e12) / power))
      .filter((value) => value !== 0);
    fc.assert(
      fc.property(short, short, (numerator, denominator) => {
        const quotient = new exact(numerator).times(100).div(denominator);
        expect(percentAsRead(numerator, denominator)).toBe(Number(quotient.toPrecision(15, 1)));
      }),
      {
        ...runs(300),
        examples: [
          [199254.740969, 8905760829.3],
          [-0.00004, -4420996145.94],
        ],
      },
    );
  });
});
