/**
 * Preloaded with `--import`, this makes a process believe that it is another day: as many days later as
 * CROSSWALK_DAYS_LATER says.
 */
const later = Number(process.env['CROSSWALK_DAYS_LATER']) * 86_400_000;
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length > 0 ? values : [RealDate.now() + later], newTarget),
  apply: () => new RealDate(RealDate.now() + later).toString(),
  get: (target, key) => (key === 'now' ? () => RealDate.now() + later : Reflect.get(target, key)),
});
