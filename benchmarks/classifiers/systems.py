"""The peers: each learns both axes from labelled drafts, chooses its own setting by folds over brands, and answers."""
import pickle
import random
import subprocess
import time
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.svm import LinearSVC

from drafts import AXES, plain, tokens
from figures import macro_f1

FOLDS = 5


class TfIdf:
    """Words (1–2) and characters (2–5) of the draft, words (1–2) of the answered message under a prefix, post or reply."""

    def __init__(self):
        words = {"tokenizer": tokens, "token_pattern": None, "lowercase": False, "ngram_range": (1, 2), "min_df": 2, "sublinear_tf": True}
        self.words = TfidfVectorizer(**words)
        self.characters = TfidfVectorizer(preprocessor=plain, analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True)
        self.answered = TfidfVectorizer(**(words | {"tokenizer": answered_tokens}))

    def read(self, drafts, learn=False):
        """A row per draft."""
        texts, answered = [d["text"] for d in drafts], [d.get("inReplyTo") or "" for d in drafts]
        parts = [(self.words, texts), (self.characters, texts), (self.answered, answered)]
        kinds = csr_matrix([[d.get("kind") == "post", d.get("kind") == "reply", bool(a)] for d, a in zip(drafts, answered)], dtype=float)
        return hstack([v.fit_transform(t) if learn else v.transform(t) for v, t in parts] + [kinds]).tocsr()


def answered_tokens(text):
    return ["re_" + token for token in tokens(text)]


class Linear:
    """A linear classifier of scikit-learn over TF-IDF."""
    settings = (0.1, 0.3, 1, 3, 10)

    def __init__(self, folder):
        self.features = TfIdf()
        self.heads = {}

    def learn(self, drafts, truth, wanted):
        rows = self.features.read(drafts, learn=True)
        for axis, setting in wanted:
            self.heads[axis, setting] = self.head(setting).fit(rows, truth[axis])
        return self

    def scores(self, drafts):
        """Three numbers a draft for each axis and setting: the largest is the label."""
        rows = self.features.read(drafts)
        return {key: head.decision_function(rows) for key, head in self.heads.items()}


class Logistic(Linear):
    name = "scikit-learn TF-IDF + LogisticRegression"

    @staticmethod
    def head(c):
        return LogisticRegression(C=c, class_weight="balanced", max_iter=300, n_jobs=1)


class Margin(Linear):
    name = "scikit-learn TF-IDF + LinearSVC"

    @staticmethod
    def head(c):
        return LinearSVC(C=c, class_weight="balanced", max_iter=5000, random_state=0)


class FastText:
    """Debian's fasttext, a model per axis. 200,000 buckets for its n-grams rather than 2,000,000, so that its files are a tenth as
    large and quicker to load."""
    name = "fastText"
    settings = (None,)
    OPTIONS = "-wordNgrams 2 -minn 2 -maxn 5 -dim 50 -epoch 25 -lr 0.5 -bucket 200000 -thread 1 -seed 1 -verbose 0".split()

    def __init__(self, folder):
        self.folder = Path(folder)

    def learn(self, drafts, truth, wanted):
        lines = [self.line(d) for d in drafts]
        for axis, _ in wanted:
            file = self.folder / f"{axis}.txt"
            file.write_text("".join(f"__label__{truth[axis][i]} {lines[i]}\n" for i in balanced(truth[axis])), "utf-8")
            run(["fasttext", "supervised", "-input", str(file), "-output", str(self.folder / axis), *self.OPTIONS])
            file.unlink()
            (self.folder / f"{axis}.vec").unlink(missing_ok=True)
        return self

    def scores(self, drafts):
        lines = "".join(self.line(d) + "\n" for d in drafts)
        return {(axis, None): self.read(run(["fasttext", "predict-prob", str(self.folder / f"{axis}.bin"), "-", "3"], lines)) for axis in AXES}

    @staticmethod
    def line(draft):
        answered = answered_tokens(draft.get("inReplyTo") or "")
        words = ["kind_" + (draft.get("kind") or "post"), *tokens(draft["text"]), *(["answers", *answered] if answered else [])]
        return " ".join(w.replace("__label__", "label") for w in words)

    @staticmethod
    def read(output):
        table = np.zeros((output.count("\n"), 3))
        for row, line in zip(table, output.splitlines()):
            parts = line.split()
            for label, probability in zip(parts[::2], parts[1::2]):
                row[int(label.removeprefix("__label__"))] = float(probability)
        return np.log(np.clip(table, 1e-6, 1))


PEERS = (Logistic, Margin, FastText)


def balanced(truth):
    """Places of the drafts, those of rarer labels as often as needed to match the commonest, in a fixed random order."""
    rng, truth = random.Random(1), np.asarray(truth)
    groups = [list(np.flatnonzero(truth == label)) for label in np.unique(truth)]
    most, places = max(map(len, groups)), []
    for group in groups:
        places += group * (most // len(group)) + rng.sample(group, most % len(group))
    rng.shuffle(places)
    return places


def run(command, text=None):
    done = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} failed: {done.stderr.strip()[-300:]}")
    return done.stdout


def across(peer, folder, drafts, truth, folds, progress):
    """Scores of every draft by peers that saw none of its fold: for each axis and setting, three numbers a draft."""
    wanted = [(axis, setting) for axis in AXES for setting in peer.settings]
    found = {key: np.zeros((len(drafts), 3)) for key in wanted}
    for fold in np.unique(folds):
        progress(f"{peer.name}, fold {fold}")
        out = np.flatnonzero(folds == fold)
        seen = np.flatnonzero(folds != fold)
        trained = peer(folder).learn([drafts[i] for i in seen], {axis: truth[axis][seen] for axis in AXES}, wanted)
        for key, scores in trained.scores([drafts[i] for i in out]).items():
            found[key][out] = scores
    return found


def choose(found, truth):
    """For each axis the setting with the best macro-F1 over the folds."""
    def worth(axis, setting):
        return macro_f1(truth[axis], found[axis, setting].argmax(axis=1))
    return {axis: max((s for a, s in found if a == axis), key=lambda s: worth(axis, s)) for axis in AXES}


class Trained:
    """A peer with its settings chosen, and a softmax over its scores, fitted on the folds, for probabilities."""

    def __init__(self, peer, folder, drafts, progress):
        began = time.perf_counter()
        truth = {axis: np.array([getattr(d, axis) for d in drafts]) for axis in AXES}
        inputs = [d.input for d in drafts]
        folds = np.zeros(len(drafts), int)
        for number, (_, out) in enumerate(GroupKFold(FOLDS).split(inputs, groups=[d.brand for d in drafts])):
            folds[out] = number
        found = across(peer, folder, inputs, truth, folds, progress)
        self.chosen = choose(found, truth)
        self.softmax = {axis: LogisticRegression(C=10, max_iter=1000).fit(found[axis, c], truth[axis]) for axis, c in self.chosen.items()}
        progress(f"{peer.name}, on everything")
        last = time.perf_counter()
        self.peer = peer(folder).learn(inputs, truth, list(self.chosen.items()))
        self.fit_seconds, self.seconds = time.perf_counter() - last, time.perf_counter() - began
        Path(folder, "peer.pkl").write_bytes(pickle.dumps(self))

    def answer(self, drafts):
        """For each axis the labels, and the probabilities of all three; the label is the peer's own, not the softmax's."""
        scores = self.peer.scores(drafts)
        return {axis: (scores[axis, c].argmax(axis=1), self.softmax[axis].predict_proba(scores[axis, c])) for axis, c in self.chosen.items()}
