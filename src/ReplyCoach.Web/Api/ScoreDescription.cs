using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ReplyCoach.Web.Api;

/// <summary>Describes the API as it is, for <c>/openapi/v1.json</c>: the verdict is written by hand, so its schema is too.</summary>
internal static class ScoreDescription
{
    private const string Json = "application/json";

    /// <summary>Names the document and adds the schemas.</summary>
    public static Task DescribeDocument(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "ReplyCoach",
            Version = "v1",
            Description = "Reads drafts of social-media posts and replies: who is at the centre (focus), how a guest would feel (tone), and which words say so. "
                + "It answers only to the machine it runs on, keeps nothing and calls nobody.",
        };
        return Task.CompletedTask;
    }

    /// <summary>Describes <c>POST /api/v1/score</c>.</summary>
    public static Task DescribeScore(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var document = context.Document!;
        foreach (var (name, schema) in ScoreSchemas.All(document))
        {
            document.AddComponent(name, schema);
        }

        operation.OperationId = "score";
        operation.Summary = "Scores one draft, or up to 1,000 in an array.";
        operation.Description = "One draft gets one verdict, and a 400 when it is invalid. An array gets one verdict for each draft, in order; an invalid draft in it has the status ‘invalid’. "
            + "Fields that are not named here are ignored.";
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = $"UTF-8, not compressed, at most {ApiLimits.BodyBytes / (1024 * 1024)} MiB.",
            Content = Content(Json, OneOrMany(document, ScoreSchemas.Draft, ApiLimits.Drafts)),
        };
        operation.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse { Description = "The verdict, or the verdicts in the order of the drafts.", Content = Content(Json, OneOrMany(document, ScoreSchemas.Verdict, ApiLimits.Drafts)) },
            ["400"] = Problem(document, "The draft is invalid, a field has the wrong type, the body is no JSON, or the array is too long."),
            ["403"] = Problem(document, "The caller is not on this machine, or came through a proxy or from another site."),
            ["413"] = Problem(document, "The body is too large."),
            ["415"] = Problem(document, "The body is not plain JSON in UTF-8."),
        };
        return Task.CompletedTask;
    }

    private static OpenApiResponse Problem(OpenApiDocument document, string description) => new()
    {
        Description = description,
        Content = Content(Problems.MediaType, new OpenApiSchemaReference(ScoreSchemas.Problem, document)),
    };

    private static OpenApiSchema OneOrMany(OpenApiDocument document, string name, int most) => new()
    {
        OneOf =
        [
            new OpenApiSchemaReference(name, document),
            new OpenApiSchema { Type = JsonSchemaType.Array, MaxItems = most, Items = new OpenApiSchemaReference(name, document) },
        ],
    };

    private static Dictionary<string, OpenApiMediaType> Content(string type, IOpenApiSchema schema) =>
        new() { [type] = new OpenApiMediaType { Schema = schema } };
}
