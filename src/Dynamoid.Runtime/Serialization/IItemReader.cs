namespace Dynamoid.Serialization;

/// <summary>Makes something of each item of a response.</summary>
/// <typeparam name="T">What it makes.</typeparam>
internal interface IItemReader<out T>
{
    T Read(ref ItemReader reader);
}
