using System.Globalization;
using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The checks of a validation, and the attributes that make its messages.</summary>
internal static class RulesEmitter
{
    private const string Rules = Types.Documents + "ValidationRules.";
    private const string Instances = "DynamoidRules";
    private const string KnownInstances = "DynamoidKnownRules";

    public static void EmitChecks(IndentedTextWriter writer, ValidationModel validation, string typeName)
    {
        bool asksLater = validation.TypeRules.Count > 0 || validation.IsValidatable;
        if (asksLater)
            writer.Line("int before = errors.Count;");
        foreach (MemberRulesModel member in validation.Members)
            EmitMember(writer, member);
        string display = Literals.Text(typeName.TrimStart('@'));
        if (validation.TypeRules.Count > 0)
        {
            // As everywhere in .NET, the class as a whole is looked at only when its members are right.
            using (writer.Block("if (errors.Count == before)"))
            {
                for (int number = 0; number < validation.TypeRules.Count; number++)
                    writer.Line($"{Rules}Check(errors, \"\", {display}, {Instances}.OfType{number}, document, document);");
            }
        }

        if (validation.IsValidatable)
            writer.Line($"{Rules}CheckObject(errors, before, document, {display});");
        foreach (RuleMethodModel method in validation.Methods)
            EmitCall(writer, method);
    }

    /// <summary>The attributes, made once: their constructors read what is written on the class.</summary>
    public static void EmitInstances(IndentedTextWriter writer, ValidationModel validation)
    {
        List<(string Name, RuleModel Rule)> all = [];
        foreach (MemberRulesModel member in validation.Members)
        {
            for (int number = 0; number < member.Rules.Count; number++)
                all.Add((Name(member, number), member.Rules[number]));
        }

        for (int number = 0; number < validation.TypeRules.Count; number++)
            all.Add(("OfType" + number.ToString(CultureInfo.InvariantCulture), validation.TypeRules[number]));
        EmitInstances(writer, Instances, all.Where(static rule => !rule.Rule.IsKnownToTrimmers), suppression: null);
        EmitInstances(
            writer,
            KnownInstances,
            all.Where(static rule => rule.Rule.IsKnownToTrimmers),
            "[global::System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"Trimming\", \"IL2026\", Justification = \"They make messages, or convert to types that are never trimmed.\")]");
    }

    private static void EmitInstances(IndentedTextWriter writer, string holder, IEnumerable<(string Name, RuleModel Rule)> rules, string? suppression)
    {
        List<(string Name, RuleModel Rule)> all = [.. rules];
        if (all.Count == 0)
            return;
        writer.Private();
        if (suppression is not null)
            writer.Line(suppression);
        using (writer.Block($"private static class {holder}"))
        {
            foreach ((string name, RuleModel rule) in all)
                writer.Line($"public static readonly {rule.Type} {name} = {rule.Creation};");
        }
    }

    private static void EmitMember(IndentedTextWriter writer, MemberRulesModel member)
    {
        if (member.Field < 0)
        {
            EmitRules(writer, member);
            return;
        }

        using (writer.Block($"if (errors.Covers({member.Field}))"))
            EmitRules(writer, member);
    }

    private static void EmitRules(IndentedTextWriter writer, MemberRulesModel member)
    {
        string value = $"document.{member.Expression}";
        int required = member.Rules.TakeWhile(static rule => rule.IsRequired).Count();
        bool hasRest = member.Rules.Count > required || member.HasParts;
        bool isPlain = required == 1 && member.Rules[0].Check == RuleCheck.Direct;
        string asked = "asked" + member.Member;
        if (required > 0 && hasRest && !isPlain)
            writer.Line($"int {asked} = errors.Count;");
        for (int number = 0; number < required; number++)
            EmitRule(writer, member, number, value, isThere: false);
        if (required == 0)
        {
            EmitRest(writer, member, required, value, isThere: false);
        }
        else if (hasRest)
        {
            using (writer.Block(isPlain ? "else" : $"if (errors.Count == {asked})"))
                EmitRest(writer, member, required, value, isPlain);
        }
    }

    // One that asks for a value in a way of its own may be content without one.
    private static void EmitRest(IndentedTextWriter writer, MemberRulesModel member, int first, string value, bool isThere)
    {
        for (int number = first; number < member.Rules.Count; number++)
            EmitRule(writer, member, number, value, isThere);
        if (member.HasParts)
            writer.Line($"{Rules}CheckParts(errors, {Literals.Text(member.Member)}, {Asked(member, value)});");
    }

    // Behind a rule that asks for a value there is one.
    private static void EmitRule(IndentedTextWriter writer, MemberRulesModel member, int number, string value, bool isThere)
    {
        RuleModel rule = member.Rules[number];
        string holder = rule.IsKnownToTrimmers ? KnownInstances : Instances;
        string facts = $"errors, {Literals.Text(member.Member)}, {member.DisplayName}, {holder}.{Name(member, number)}";
        switch (rule.Check)
        {
            case RuleCheck.Direct:
                string fails = isThere ? rule.Fails!.Replace("{0}?.", "{0}.") : rule.Fails!;
                writer.Line($"if ({fails.Replace("{0}", value).Replace("{1}", "value" + number.ToString(CultureInfo.InvariantCulture))})");
                writer.Indented($"{Rules}Fail({facts});");
                break;
            case RuleCheck.Value:
                writer.Line($"{Rules}CheckValue({facts}, {Asked(member, value)});");
                break;
            default:
                writer.Line($"{Rules}Check({facts}, {Asked(member, value)}, document);");
                break;
        }
    }

    // An immutable array that was never set is stored as nothing, and looked at as nothing.
    private static string Asked(MemberRulesModel member, string value) => member.MayBeDefault ? $"{value} is {{ IsDefault: false }} ? (object?){value} : null" : value;

    private static void EmitCall(IndentedTextWriter writer, RuleMethodModel method)
    {
        const int always = 3;
        string call = $"document.{method.Name}(errors{(method.TakesCancellation ? ", cancellationToken" : "")})";
        if (method.On != always)
            writer.Line($"if ((errors.On & (global::Dynamoid.ValidateOn){method.On}) != 0)");
        string statement = method.Result == MethodResult.Task ? $"await {call}.ConfigureAwait(false);" : call + ";";
        if (method.On == always)
            writer.Line(statement);
        else
            writer.Indented(statement);
    }

    private static string Name(MemberRulesModel member, int number) => member.Member + number.ToString(CultureInfo.InvariantCulture);
}
