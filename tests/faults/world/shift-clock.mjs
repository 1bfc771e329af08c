// @ts-check
/**
 * Loaded into a process before its own code: its wall clock is wrong by CLOCK_SHIFT_MS. Timers are not: a wrong clock still ticks.
 */
const shiftMs = Number(process.env.CLOCK_SHIFT_MS ?? 0);
const RealDate = Date;

class ShiftedDate extends RealDate {
  /** @param {any[]} args */
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + shiftMs);
    // @ts-expect-error Date has several signatures, and all are passed on.
    else super(...args);
  }
  /** @override */
  static now() {
    return RealDate.now() + shiftMs;
  }
}

if (shiftMs !== 0) globalThis.Date = /** @type {DateConstructor} */ (/** @type {unknown} */ (ShiftedDate));
