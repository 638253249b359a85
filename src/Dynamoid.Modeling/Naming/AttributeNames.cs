using System.Text;

namespace Dynamoid.Modeling.Naming;

/// <summary>How attribute names follow from property names.</summary>
internal static class AttributeNames
{
    // The values of the runtime's AttributeNaming.
    private const int CamelCase = 1;
    private const int AsWritten = 2;

    public static string Of(string property, int naming) => naming switch
    {
        CamelCase => ToCamelCase(property),
        AsWritten => property,
        _ => ToSnakeCase(property),
    };

    /// <summary>A new word begins at a capital after a small letter or digit, and at the last capital of a run of them: <c>HTTPServer2Name</c> gives <c>http_server2_name</c>.</summary>
    public static string ToSnakeCase(string name)
    {
        StringBuilder snake = new(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_' && (!char.IsUpper(name[i - 1]) || IsLowerAt(name, i + 1)))
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString();
    }

    /// <summary>The first word in small letters: <c>HTTPServer</c> gives <c>httpServer</c>.</summary>
    public static string ToCamelCase(string name)
    {
        char[] camel = name.ToCharArray();
        for (int i = 0; i < camel.Length && char.IsUpper(camel[i]) && (i == 0 || !IsLowerAt(name, i + 1)); i++)
            camel[i] = char.ToLowerInvariant(camel[i]);
        return new string(camel);
    }

    private static bool IsLowerAt(string name, int index) => index < name.Length && char.IsLower(name[index]);
}
