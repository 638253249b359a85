namespace System.Runtime.CompilerServices;

/// <summary>Lets records compile for netstandard2.0, whose class library lacks this type.</summary>
internal static class IsExternalInit;
