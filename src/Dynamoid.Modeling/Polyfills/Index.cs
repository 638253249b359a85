namespace System;

/// <summary>A place in a list, from its beginning or end: list patterns need the type, which .NET Standard 2.0 lacks.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
