// One week by the generated client: people in, a round, its review, its publication, both answers, the pairing that runs.
import { Configuration, OffersApi, PairingsApi, PeopleApi, RoundsApi } from "./index";
import { Decision, LearnerAnswersFromJSON, PairingState, Said, Side, TutorAnswersFromJSON } from "./models";

declare const process: { env: Record<string, string>; exit(code: number): never };
declare function require(name: string): any;

const json = (file: string) => JSON.parse(require("fs").readFileSync(file, "utf8"));

async function week(): Promise<void> {
  const to = new Configuration({ basePath: process.env.IEUM, accessToken: async () => process.env.TOKEN });
  const people = new PeopleApi(to);
  await people.putLearner({ ref: "L-1", learnerAnswers: LearnerAnswersFromJSON(json("learner.json")) });
  await people.putTutor({ ref: "T-1", tutorAnswers: TutorAnswersFromJSON(json("tutor.json")) });

  const rounds = new RoundsApi(to);
  const started = await rounds.startRound({
    startForm: { effectiveOn: new Date("2026-11-30"), timeLimit: "PT1S" },
    idempotencyKey: "week-1",
  });
  const id = started.id!;
  while (String((await rounds.getRound({ id })).state).toLowerCase() === "solving") {
    await new Promise((done) => setTimeout(done, 100));
  }
  const [proposal] = await rounds.listProposals({ id });
  await rounds.decideProposal({
    id,
    proposal: proposal.id!,
    decisionForm: { decision: Decision.Approved, version: 0 },
  });
  await rounds.publishRound({ id });

  const offers = new OffersApi(to);
  const [offer] = await offers.listOffers();
  for (const side of [Side.Learner, Side.Tutor]) {
    await offers.answerOffer({ id: offer.id!, answerJson: { side, answer: Said.Accepted } });
  }
  const { items } = await new PairingsApi(to).listPairings({ state: PairingState.Running });
  for (const pairing of items!) {
    console.log(`running: ${pairing.learner} ${pairing.tutor}`);
  }
}

week().catch(async (why) => {
  console.error(why, why.response ? await why.response.text() : "");
  process.exit(1);
});
