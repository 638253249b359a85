namespace Dynamoid.Generators.Facts;

/// <summary>One way that a query of the source can go.</summary>
/// <param name="Document">The document's class.</param>
/// <param name="Operation">What is sent; <c>Unknown</c> where the run decides.</param>
/// <param name="Index">The index, by its name in code; null for the table.</param>
/// <param name="Key">What is asked of the key; null for a scan.</param>
/// <param name="IsMeant">Whether somebody has said that a scan is meant.</param>
/// <param name="Member">The member that reads.</param>
/// <param name="File">The file, from the project's folder on.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record QuerySite(string Document, string Operation, string? Index, string? Key, bool IsMeant, string? Member, string File, int Line);
