/** Loaded ahead of a program: its clock stands where one without a battery begins, ten minutes into 1970, and goes on from there. */
const Real = Date;
const ahead = Real.now() - Real.UTC(1970, 0, 1, 0, 10);

globalThis.Date = class extends Real {
  constructor(...said) {
    if (said.length === 0) super(Real.now() - ahead);
    else super(...said);
  }
  static now() {
    return Real.now() - ahead;
  }
};
