using System.Collections.Immutable;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>The rule for each kind of problem that the reader of documents and maps can find.</summary>
internal static class ModelRules
{
    public static ImmutableDictionary<ProblemKind, DiagnosticDescriptor> ByKind { get; } = new Dictionary<ProblemKind, DiagnosticDescriptor>
    {
        [ProblemKind.NotPartial] = DYN1001DocumentMustBePartial.Rule,
        [ProblemKind.UnsupportedType] = DYN1002UnsupportedPropertyType.Rule,
        [ProblemKind.ClashingAttributeNames] = DYN1003ClashingAttributeNames.Rule,
        [ProblemKind.NotAssignable] = DYN1004PropertyCannotBeSet.Rule,
        [ProblemKind.NoUsableConstructor] = DYN1005NoUsableConstructor.Rule,
        [ProblemKind.UnsupportedClass] = DYN1006UnsupportedClass.Rule,
        [ProblemKind.BadExpiresType] = DYN1007UnsupportedExpiresType.Rule,
        [ProblemKind.DuplicateExpires] = DYN1008DuplicateExpires.Rule,
        [ProblemKind.UnsupportedFormat] = DYN1009UnsupportedFormat.Rule,
        [ProblemKind.BadConverter] = DYN1030ConverterOfAnotherType.Rule,
        [ProblemKind.BadJson] = DYN1031JsonWithoutContext.Rule,
        [ProblemKind.BadExtraAttributesType] = DYN1010UnsupportedExtraAttributesType.Rule,
        [ProblemKind.DuplicateExtraAttributes] = DYN1011DuplicateExtraAttributes.Rule,
        [ProblemKind.UnusableSubtype] = DYN1012UnusableSubtype.Rule,
        [ProblemKind.DuplicateSubtype] = DYN1013DuplicateSubtype.Rule,
        [ProblemKind.UnusableDiscriminator] = DYN1014UnusableDiscriminator.Rule,
        [ProblemKind.DiscriminatorClash] = DYN1015DiscriminatorClash.Rule,
        [ProblemKind.BadRuleMethod] = DYN1040RuleCannotBeCalled.Rule,
        [ProblemKind.BadCallback] = DYN1041CallbackCannotBeCalled.Rule,
        [ProblemKind.BadLockVersion] = DYN1020UnsupportedLockVersion.Rule,
        [ProblemKind.DuplicateLockVersion] = DYN1021DuplicateLockVersion.Rule,
        [ProblemKind.BadExpiresAfter] = DYN1022UnreadableExpiry.Rule,
        [ProblemKind.DuplicateDiscriminator] = DYN1070DuplicateDiscriminator.Rule,
        [ProblemKind.UnusableBase] = DYN1071UnusableBase.Rule,
        [ProblemKind.KeyRedeclared] = DYN1072KeyRedeclared.Rule,
        [ProblemKind.InheritanceClash] = DYN1073InheritanceClash.Rule,
        [ProblemKind.RootSettingOnDerived] = DYN1074RootSettingOnDerived.Rule,
        [ProblemKind.BadKeyType] = DYN2001UnsupportedKeyType.Rule,
        [ProblemKind.DuplicateKey] = DYN2002DuplicateKey.Rule,
        [ProblemKind.UnknownIndexProperty] = DYN2003UnknownIndexProperty.Rule,
        [ProblemKind.BadIndexKeyType] = DYN2004UnsupportedIndexKeyType.Rule,
        [ProblemKind.BadIndexKey] = DYN2006UnusableIndexKey.Rule,
        [ProblemKind.RedundantIndex] = DYN2005RedundantIndex.Rule,
        [ProblemKind.LanguageTooOld] = DYN9001LanguageTooOld.Rule,
    }.ToImmutableDictionary();
}
