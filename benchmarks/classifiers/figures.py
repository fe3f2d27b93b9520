"""Macro-F1, log-loss and the paired bootstrap; counted as ReplyCoach.Learning's Evaluation counts them."""
import numpy as np

REFUSED = 3
RESAMPLES = 2000
SEED = 4711


def cells(truth, given):
    """A row per draft with a one at its place among 3 true by 4 given labels, the fourth being a refusal."""
    table = np.zeros((len(truth), 12))
    table[np.arange(len(truth)), np.asarray(truth) * 4 + np.asarray(given)] = 1
    return table


def f1_of(counts):
    """Macro-F1 of each row of 12 counts; a label that neither occurs nor is given is left out."""
    counts = np.asarray(counts, float).reshape(-1, 3, 4)
    right = counts[:, [0, 1, 2], [0, 1, 2]]
    both = counts.sum(axis=2) + counts[:, :, :3].sum(axis=1)
    scores = np.divide(2 * right, both, out=np.full(right.shape, np.nan), where=both > 0)
    return np.nanmean(scores, axis=1)


def macro_f1(truth, given):
    return float(f1_of(cells(truth, given).sum(axis=0))[0])


def log_loss(truth, probabilities):
    """Mean surprise; a draft that got no probabilities is taken as a third each."""
    table = np.where(np.isnan(probabilities), 1 / 3, probabilities)
    table = np.clip(table, 1e-6, 1)
    table = table / table.sum(axis=1, keepdims=True)
    return float(-np.log(table[np.arange(len(truth)), truth]).mean())


def difference(truth, ours, peer, groups=None):
    """Macro-F1 of ours minus the peer's over resampled drafts, or over resampled groups whole: mean, 95 % interval, P(≤ 0)."""
    names, place = np.unique(np.arange(len(truth)) if groups is None else np.asarray(groups), return_inverse=True)
    tables = []
    for given in (ours, peer):
        table = np.zeros((len(names), 12))
        np.add.at(table, place, cells(truth, given))
        tables.append(table)
    random = np.random.default_rng(SEED)
    found = np.empty(RESAMPLES)
    for r in range(RESAMPLES):
        times = np.bincount(random.integers(len(names), size=len(names)), minlength=len(names))
        found[r] = f1_of(times @ tables[0])[0] - f1_of(times @ tables[1])[0]
    low, high = np.quantile(found, (0.025, 0.975))
    return {"mean": float(found.mean()), "low": float(low), "high": float(high), "notAbove": float((found <= 0).mean())}
