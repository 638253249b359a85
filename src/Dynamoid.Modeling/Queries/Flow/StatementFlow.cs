using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Goes through the statements of a function up to where a variable is used, and keeps what it holds.</summary>
/// <param name="variable">The variable, and where it is used.</param>
/// <param name="scope">What other names stand for.</param>
/// <param name="unknown">The value of a variable of which nothing is known.</param>
/// <param name="read">Reads an expression that is assigned.</param>
/// <param name="join">What it holds when two ways lead to a place.</param>
/// <param name="widen">What it holds in a loop, whose body makes one value into another.</param>
internal sealed class StatementFlow<T>(Variable variable, Scope scope, T unknown, Func<Expression, T> read, Func<T, T, T> join, Func<T, T, T> widen)
    where T : notnull
{
    private T _value = default!;
    private bool _isDead;
    private bool _isFound;
    private bool _goesOn;
    private (bool Any, T Value) _left;
    private (bool Any, T Value) _continued;

    /// <summary>What the variable holds at its use.</summary>
    /// <param name="body">The function's body.</param>
    /// <param name="start">What it holds in the beginning.</param>
    public T Run(IOperation body, T start)
    {
        // Where a goto leads is not followed.
        if (body.Syntax.DescendantNodesAndSelf().Any(static node => node is GotoStatementSyntax))
            return unknown;
        _value = start;
        Step(body);
        return _isFound ? _value : unknown;
    }

    private void Step(IOperation? operation)
    {
        if (operation is null || _isFound)
            return;
        switch (operation)
        {
            case IBlockOperation or IMethodBodyBaseOperation or IUsingOperation or ILockOperation or ILabeledOperation:
                foreach (IOperation child in operation.ChildOperations)
                    Step(child);
                break;
            case IVariableDeclarationGroupOperation group:
                Declare(group);
                break;
            case IConditionalOperation branch when branch.Type is null:
                Step(branch.Condition);
                Either([() => Step(branch.WhenTrue), () => Step(branch.WhenFalse)]);
                break;
            case ISwitchOperation choice:
                Switch(choice);
                break;
            case ILoopOperation loop:
                Loop(loop);
                break;
            case ITryOperation attempt:
                Try(attempt);
                break;
            case IBranchOperation or IReturnOperation or IThrowOperation:
                Leave(operation);
                break;
            default:
                Plain(operation);
                break;
        }
    }

    private bool Holds(IOperation operation) => !_goesOn && operation.Syntax.SyntaxTree == variable.Use.Syntax.SyntaxTree && operation.Syntax.Span.Contains(variable.Use.Syntax.Span);

    private void Declare(IVariableDeclarationGroupOperation group)
    {
        if (Holds(group))
        {
            _isFound = true;
            return;
        }

        foreach (IVariableDeclaratorOperation declarator in group.Declarations.SelectMany(static declaration => declaration.Declarators))
        {
            if (SymbolEqualityComparer.Default.Equals(declarator.Symbol, variable.Symbol) && declarator.GetVariableInitializer() is { } initializer)
                _value = Read(initializer.Value);
        }
    }

    // Statements without others in them, and expressions.
    private void Plain(IOperation operation)
    {
        if (Holds(operation) && !IsAssignment(operation))
        {
            _isFound = true;
            return;
        }

        switch (operation is IExpressionStatementOperation statement ? statement.Operation : operation)
        {
            case ISimpleAssignmentOperation assignment when variable.Is(assignment.Target):
                Assign(assignment.Value, assignment.Value);
                break;
            case ICompoundAssignmentOperation compound when variable.Is(compound.Target):
                Assign(compound, compound.Value);
                break;
            case ICoalesceAssignmentOperation coalesce when variable.Is(coalesce.Target):
                T before = _value;
                Assign(coalesce.Value, coalesce.Value);
                if (!_isFound)
                    _value = join(before, _value);
                break;
            default:
                if (variable.IsWrittenIn(operation.Syntax))
                    _value = unknown;
                break;
        }
    }

    private bool IsAssignment(IOperation operation) =>
        operation is IExpressionStatementOperation { Operation: IAssignmentOperation assignment } && variable.Is(assignment.Target);

    private void Assign(IOperation value, IOperation source)
    {
        if (Holds(source))
            _isFound = true;
        else
            _value = Read(value);
    }

    private T Read(IOperation value) => read(new(value, scope.With(variable.Symbol, _value)));

    private void Either(IReadOnlyList<Action> ways)
    {
        T before = _value;
        (bool Any, T Value) after = (false, unknown);
        foreach (Action way in ways)
        {
            (_value, _isDead) = (before, false);
            way();
            if (_isFound)
                return;
            if (!_isDead)
                after = Joined(after, _value);
        }

        _isDead = !after.Any;
        _value = after.Value;
    }

    private (bool Any, T Value) Joined((bool Any, T Value) one, T other) => (true, one.Any ? join(one.Value, other) : other);

    private void Switch(ISwitchOperation choice)
    {
        (bool Any, T Value) outer = _left;
        _left = (false, unknown);
        Step(choice.Value);
        T before = _value;
        List<Action> ways = [.. choice.Cases.Select(section => (Action)(() => section.Body.ToList().ForEach(Step)))];
        if (!choice.Cases.Any(static section => section.Clauses.Any(static clause => clause.CaseKind == CaseKind.Default)))
            ways.Add(() => _value = before);
        Either(ways);
        if (!_isFound && _left.Any)
        {
            _value = _isDead ? _left.Value : join(_value, _left.Value);
            _isDead = false;
        }

        _left = outer;
    }

    private void Loop(ILoopOperation loop)
    {
        if (variable.IsWrittenIn(loop.Syntax))
        {
            T before = _value;
            StatementFlow<T> once = new(variable, scope, unknown, read, join, widen) { _value = before, _goesOn = true };
            once.Step(loop.Body);
            (bool Any, T Value) after = once._isDead ? (false, unknown) : (true, once._value);
            if (once._left.Any)
                after = Joined(after, once._left.Value);
            if (once._continued.Any)
                after = Joined(after, once._continued.Value);
            _value = after.Any ? widen(before, after.Value) : before;
        }

        T entered = _value;
        if (Holds(loop))
        {
            Step(Holds(loop.Body) ? loop.Body : null);
            _isFound = true;
        }

        (_value, _isDead) = (_isFound ? _value : entered, false);
    }

    private void Try(ITryOperation attempt)
    {
        T before = _value;
        Step(attempt.Body);
        if (_isFound)
            return;
        T inside = join(before, _value);
        (bool Any, T Value) after = (!_isDead, _value);
        foreach (ICatchClauseOperation handler in attempt.Catches)
        {
            (_value, _isDead) = (inside, false);
            Step(handler.Handler);
            if (_isFound)
                return;
            if (!_isDead)
                after = Joined(after, _value);
        }

        (_value, _isDead) = (after.Any ? after.Value : inside, !after.Any);
        if (attempt.Finally is null)
            return;
        bool wasDead = _isDead;
        Step(attempt.Finally);
        _isDead |= wasDead;
    }

    private void Leave(IOperation operation)
    {
        if (Holds(operation))
        {
            _isFound = true;
            return;
        }

        if (!_isDead && operation is IBranchOperation branch)
        {
            if (branch.BranchKind == BranchKind.Break)
                _left = Joined(_left, _value);
            else if (branch.BranchKind == BranchKind.Continue)
                _continued = Joined(_continued, _value);
        }

        _isDead = true;
    }
}
