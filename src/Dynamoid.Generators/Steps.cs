namespace Dynamoid.Generators;

/// <summary>The names of the pipeline's steps, by which tests find out what was computed again.</summary>
public static class Steps
{
    public const string ReadDocuments = nameof(ReadDocuments);
    public const string ReadMaps = nameof(ReadMaps);
    public const string FindBases = nameof(FindBases);
    public const string FindTwins = nameof(FindTwins);
    public const string Relate = nameof(Relate);
    public const string Register = nameof(Register);
    public const string FindQueries = nameof(FindQueries);
}
