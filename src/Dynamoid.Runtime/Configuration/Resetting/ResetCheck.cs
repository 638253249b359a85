namespace Dynamoid.Configuration;

/// <summary>Finds out whether tables may be deleted with all that is in them.</summary>
internal static class ResetCheck
{
    private static readonly string[] Whole = ["live", "prd"];
    private static readonly string[] Endings = ["prod", "production"];

    /// <summary>The namespace, if its tables may be deleted.</summary>
    /// <exception cref="ResetRefusedException">They look like those of a production system.</exception>
    public static string Check(string? space, Uri? endpoint, ResetOptions options)
    {
        if (string.IsNullOrWhiteSpace(space))
            throw new ResetRefusedException("A reset was refused: the client has no namespace, so its tables cannot be told from any others. Set DynamoidOptions.Namespace, such as 'shop_test'.");
        if (WordOf(space) is { } word)
            throw new ResetRefusedException($"A reset was refused: the namespace '{space}' says '{word}', so its tables look like those of a production system. Use another namespace for tests, such as 'shop_test'.");
        if (endpoint is not { IsLoopback: true } && !options.AllowedHosts.Contains(endpoint?.Host, StringComparer.OrdinalIgnoreCase))
            throw new ResetRefusedException(endpoint is null
                ? $"A reset was refused: the client has no endpoint, so the tables '{space}_…' may be those of an AWS account. Set DynamoidOptions.Endpoint, such as http://localhost:8000 of DynamoDB Local."
                : $"A reset was refused: the endpoint '{endpoint.Host}' is not on this machine, so the tables '{space}_…' may be of use to others. If they are not, name it in ResetOptions.AllowedHosts.");
        return space;
    }

    /// <summary>Looks at the tables that no document is stored in: those of "shop_prod" begin with the namespace "shop" too.</summary>
    /// <exception cref="ResetRefusedException">One of them looks like a production system's.</exception>
    public static void CheckOthers(string prefix, IEnumerable<string> others)
    {
        foreach (string name in others)
        {
            if (WordOf(name[prefix.Length..]) is { } word)
                throw new ResetRefusedException($"A reset was refused: {nameof(ResetOptions.DeletesOthers)} would delete the table '{name}', which says '{word}' and may be a production system's. Give the tests a namespace that no other begins with, or delete the table by hand.");
        }
    }

    private static string? WordOf(string space) => space.ToLowerInvariant().Split('_', '-', '.').FirstOrDefault(static word => IsProduction(word.TrimEnd("0123456789".ToCharArray())));

    // Of "prod01" and "production2" the number says which one.
    private static bool IsProduction(string word) =>
        Whole.Contains(word) || Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
