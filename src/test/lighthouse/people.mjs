// Invented people for a round of some 250 proposals: the same at every run.
const LEARNERS = 260;
const TUTORS = 260;
const SUBJECTS = ['english', 'math', 'economics'];
const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
const NAMES = ['Areum', 'Bada', 'Byeol', 'Garam', 'Haneul', 'Nari', 'Sora', 'Woori'];

// Park and Miller's; enough for days and subjects.
let seed = 2026;
const upTo = (most) => (seed = (seed * 48271) % 2147483647) % most;

const evenings = (count) =>
  [...new Set(Array.from({ length: count }, () => DAYS[upTo(DAYS.length)]))].map((day) => `${day} 18:00-22:00`).join(';');

const rows = (head, count, row) => [head, ...Array.from({ length: count }, (_, n) => row(n).join(','))].join('\n') + '\n';

export const learners = rows(
  'ref,alias,email,locale,gender,city,delivery,time_zone,languages,needs,availability,tutor_gender,registered_on',
  LEARNERS,
  (n) => [`L${n}`, `${NAMES[n % NAMES.length]} ${n}`, `l${n}@people.test`, 'ko', 'female', 'Seoul', 'either', 'Asia/Seoul', 'ko:native',
    `${SUBJECTS[n % SUBJECTS.length]}:1x60`, evenings(4), '', '2026-09-01']);

export const tutors = rows(
  'ref,name,email,locale,gender,city,delivery,time_zone,languages,subjects,availability,max_sessions_per_week,max_learners,commitment_start,commitment_end,status',
  TUTORS,
  (n) => [`T${n}`, `Tutor ${n}`, `t${n}@people.test`, 'en', 'male', 'Seoul', 'either', 'Asia/Seoul', 'en:native;ko:C1',
    SUBJECTS[n % SUBJECTS.length], evenings(4), '2', '2', '2026-10-05', '2028-01-03', 'approved']);
