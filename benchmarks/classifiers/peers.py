"""ReplyCoach beside general text classifiers that learn from the same drafts. See README.md; run.sh starts it."""
import sys

sys.dont_write_bytecode = True  # Nothing is kept outside the temporary folder.

import argparse
import itertools
import json
import os
import pickle
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np

import foldtable
from drafts import AXES, plain, read, training
from figures import REFUSED, log_loss, macro_f1
from systems import PEERS, Trained

ROOT = Path(__file__).resolve().parents[2]
BATCH = 1000


def progress(line):
    print(line, file=sys.stderr, flush=True)


def predict(folder, lines, out):
    """A trained peer as a program: drafts in, answers out, a line each."""
    trained = pickle.loads(Path(folder, "peer.pkl").read_bytes())
    while batch := [json.loads(line) for line in itertools.islice(lines, BATCH)]:
        answers = trained.answer(batch)
        for i, draft in enumerate(batch):
            verdict = {axis: {"label": names[answers[axis][0][i]], "sure": True, "probabilities": dict(zip(names, map(float, answers[axis][1][i].round(4))))}
                       for axis, names in AXES.items()}
            out.write(json.dumps({"id": draft["id"]} | verdict) + "\n")


def answers_of(command, drafts):
    """What a program says of the drafts, and the seconds it took, its start included."""
    lines = "".join(json.dumps(d.input) + "\n" for d in drafts)
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as answers:
        source.write(lines.encode())
        source.seek(0)
        began = time.perf_counter()
        done = subprocess.run(command, stdin=source, stdout=answers, stderr=subprocess.PIPE)
        seconds = time.perf_counter() - began
        answers.seek(0)
        verdicts = [json.loads(line) for line in answers]
    if len(verdicts) != len(drafts):
        raise SystemExit(f"{command[0]} answered {len(verdicts)} of {len(drafts)} drafts: {done.stderr.decode().strip()[-300:]}")
    return verdicts, seconds


def measure(drafts, verdicts, strict):
    """Macro-F1 and log-loss on both axes. A refusal is an error; strict counts an axis that says it is unsure as one too."""
    found = {"drafts": len(drafts)}
    for axis, names in AXES.items():
        truth = np.array([getattr(d, axis) for d in drafts])
        given, probabilities = np.full(len(drafts), REFUSED), np.full((len(drafts), 3), np.nan)
        for i, verdict in enumerate(v.get(axis) for v in verdicts):
            if verdict and (verdict["sure"] or not strict):
                given[i] = names.index(verdict["label"])
            if verdict:
                probabilities[i] = [verdict["probabilities"][name] for name in names]
        found[axis] = {"macroF1": macro_f1(truth, given), "logLoss": log_loss(truth, probabilities), "refused": int((given == REFUSED).sum())}
    return found


def row(name, command, sets, drafts, size, seconds=None, strict=True, **more):
    """One system on every set, and its pace over the drafts."""
    progress(f"{name}: answering")
    texts = [d for s in sets.values() for d in s]
    verdicts, _ = answers_of(command, texts)
    _, took = answers_of(command, drafts)
    given = dict(zip(map(id, texts), verdicts))
    rows = []
    for label, hard in [(name, False)] + ([(f"{name}, unsure as an error", True)] if strict else []):
        measured = {s: measure(d, [given[id(x)] for x in d], hard) for s, d in sets.items()}
        rows.append({"system": label, "sets": measured, "trainingSeconds": seconds, "draftsPerSecond": len(drafts) / took, "bytes": size, **more})
    return rows


def coach(program, content):
    """The command that scores, and the size of the weights it reads."""
    command = [program, "score", "-", "--in", "jsonl", "--out", "jsonl"] + (["--content", str(content)] if content else [])
    probe = subprocess.run(command, input='{"id":"1","text":"Thanks, Ana!"}\n', capture_output=True, text=True)
    if probe.returncode != 0 or not probe.stdout:
        return None, None, probe.stderr.strip()
    version = json.loads(probe.stdout)["model"]
    weights = Path(content or Path(program).resolve().parent, "models", version, "model.bin")
    return command, weights.stat().st_size, version


def train_coach(options, work):
    """Trains ReplyCoach on the peers' drafts in the temporary folder; the seconds, and the folder that score reads."""
    rules = Path(options.content or ROOT) / "dialogs"
    work.mkdir()
    (work / "dialogs").symlink_to(rules.resolve())
    command = [options.program, "train", "--to", str(work / "models" / "0.0.1"), "--model-version", "0.0.1", "--content", str(rules.resolve().parent)]
    if options.real:
        command += ["--also", *(str(Path(options.real).resolve() / f) for f in ("train.jsonl", "unlabelled.jsonl")), "--labels", "models/labels/real.tsv"]
    command += ["--steps", str(options.steps)] if options.steps else []
    command += ["--promote-anyway"] if "--promote-anyway" in subprocess.run([options.program, "train", "--help"], capture_output=True, text=True).stdout else []
    progress("ReplyCoach, training")
    began = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise SystemExit(f"replycoach train failed: {done.stderr.strip()[-300:]}")
    return time.perf_counter() - began, work


def ours(options, sets, drafts, work):
    """ReplyCoach as shipped, and as trained in this run when asked."""
    wanted = [("ReplyCoach", options.content, None)]
    if options.train:
        seconds, content = train_coach(options, work / "coach")
        wanted.append(("ReplyCoach, trained in this run", content, seconds))
    rows = []
    for name, content, seconds in wanted:
        command, size, version = coach(options.program, content)
        if command is None:
            progress(f"{name} is left out, as its model cannot be used: {version}")
        else:
            rows += row(f"{name} ({version})" if seconds is None else name, command, sets, drafts, size, seconds)
    return rows


def peers(options, learned, sets, drafts, work):
    rows = []
    for peer in PEERS:
        folder = work / peer.__name__.lower()
        folder.mkdir()
        trained = Trained(peer, folder, learned, progress)
        size = sum(f.stat().st_size for f in folder.iterdir())
        command = [sys.executable, str(Path(__file__).resolve()), "predict", str(folder)]
        rows += row(peer.name, command, sets, drafts, size, trained.seconds, strict=False, fitSeconds=trained.fit_seconds, chosen=trained.chosen)
    return rows


def sets_of(options, learned, test):
    """The sets to measure on; of a measured file also the drafts of accounts that nothing was learned from."""
    sets, known, texts = {"test split": test}, {d.brand.lower() for d in learned}, {plain(d.text).strip().lower() for d in learned}
    for file in options.measure:
        drafts = read(Path(file), source="real")
        sets[Path(file).stem] = drafts
        unseen = [d for d in drafts if d.brand.lower() not in known]
        if 0 < len(unseen) < len(drafts):
            sets[f"{Path(file).stem}, unseen accounts"] = unseen
    for name, drafts in sets.items():
        if copies := sum(plain(d.text).strip().lower() in texts for d in drafts):
            progress(f"{name}: {copies} of {len(drafts)} drafts stand in the training texts too")
    return sets


def table(rows, sets):
    """Markdown: macro-F1 and log-loss as focus / tone."""
    head = ["system"] + [f"{name} ({len(d)}): {figure}" for name, d in sets.items() for figure in ("macro-F1", "log-loss")]
    lines = [head + ["training, s", "drafts/s", "bytes"], ["---"] * (len(head) + 3)]
    for r in rows:
        cells = [" / ".join(f"{r['sets'][s][axis][figure]:.3f}" for axis in AXES) for s in sets for figure in ("macroF1", "logLoss")]
        spent = "see MODEL_CARD" if r["trainingSeconds"] is None else f"{r['trainingSeconds']:.0f}" + (f" (last fit {r['fitSeconds']:.0f})" if "fitSeconds" in r else "")
        lines.append([r["system"], *cells, spent, f"{r['draftsPerSecond']:,.0f}", f"{r['bytes']:,}"])
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def compare(options):
    """One table: every system on every set."""
    learned, test = training(ROOT, options.real)
    progress(f"{len(learned)} drafts of {len({d.brand for d in learned})} brands to learn from, {sum(d.source == 'real' for d in learned)} of them real")
    sets = sets_of(options, learned, test)
    drafts = list(itertools.islice(itertools.cycle(read(ROOT / "models" / "corpus")), options.lines))
    with tempfile.TemporaryDirectory() as work:
        rows = ours(options, sets, drafts, Path(work)) + peers(options, learned, sets, drafts, Path(work))
    text = table(rows, sets)
    print(text, end="")
    if options.out:
        folder = Path(options.out)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "table.md").write_text(text, "utf-8")
        results = {"learnedFrom": {s: sum(d.source == s for d in learned) for s in ("written", "real")}, "systems": rows}
        (folder / "results.json").write_text(json.dumps(results, indent=2) + "\n", "utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    whole = commands.add_parser("table", help="train the peers and measure every system")
    whole.add_argument("--real", metavar="DIR", help="the folder with train.jsonl and unlabelled.jsonl")
    whole.add_argument("--measure", metavar="FILE", action="append", default=[], help="labelled drafts to measure on, never to learn from")
    whole.add_argument("--content", metavar="FOLDER", help="the folder with dialogs/ and models/ to score with; left out, the program's own")
    whole.add_argument("--program", default=str(ROOT / "src/ReplyCoach.Cli/bin/Release/net10.0/replycoach"))
    whole.add_argument("--train", action="store_true", help="train ReplyCoach on the same drafts too, and time it")
    whole.add_argument("--steps", type=int, help="the most steps of that training; fewer are for trying out")
    whole.add_argument("--lines", type=int, default=20000, help="drafts to time each system over")
    whole.add_argument("--out", metavar="FOLDER", help="write table.md and results.json there")
    folds = commands.add_parser("folds", help="peers on the folds of replycoach train --folds FILE")
    folds.add_argument("--folds", metavar="FILE", required=True)
    folds.add_argument("--real", metavar="DIR")
    one = commands.add_parser("predict", help="a trained peer: drafts from standard input, answers to standard output")
    one.add_argument("folder")
    options = parser.parse_args()
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    if options.command == "predict":
        predict(options.folder, sys.stdin, sys.stdout)
    elif options.command == "folds":
        foldtable.compare(ROOT, options, progress)
    else:
        compare(options)


if __name__ == "__main__":
    main()
