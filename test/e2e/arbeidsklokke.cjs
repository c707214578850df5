// Required by every process of a test, so that they agree on a clock that runs from a working day: see the double of that name.
const forskyvning = Number(process.env.TEST_FORSKYVNING_MS);
const Ekte = Date;

globalThis.Date = class extends Ekte {
  constructor(...gitt) {
    super(...(gitt.length === 0 ? [Ekte.now() + forskyvning] : gitt));
  }

  static now() {
    return Ekte.now() + forskyvning;
  }
};
