// Laws are tried on the same examples each time, so that a run that failed can be repeated and a change is what made it fail.
// `SEED=$RANDOM npm test` looks further.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20261101) });

export { fc };
