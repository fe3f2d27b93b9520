namespace ReplyCoach.Learning.Evaluation;

/// <summary>What training on a part of the brands would have brought: one point of the learning curve.</summary>
/// <param name="Drafts">How many drafts were trained on.</param>
/// <param name="Focus">Macro-F1 over the folds.</param>
/// <param name="Tone">Macro-F1 over the folds.</param>
public sealed record LearningPoint(int Drafts, double Focus, double Tone);
