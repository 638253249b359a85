using System.Runtime.ExceptionServices;
using System.Text;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Transactions;
using Dynamoid.Wire;

namespace Dynamoid;

/// <content>The commit.</content>
public sealed partial class WriteTransaction
{
    // One time and one token for all attempts, the user's own included: the request stays the same to the byte, so that DynamoDB knows it again.
    private DateTimeOffset? _now;
    private string? _token;
    private bool _isDone;

    private DateTimeOffset Now => _now ?? Context.Clock.GetUtcNow();

    /// <summary>
    /// Does all that the transaction was given: one TransactWriteItems, or no request when there is nothing to do. Conflicts and throttling are waited out for as long as
    /// <see cref="TransactionOptions.RetryConflictsFor"/> says. Only after success documents count as stored or deleted. When no answer came, nobody knows whether it was committed:
    /// calling this again, within ten minutes and with documents unchanged, sends the very same request, which is applied once.
    /// </summary>
    /// <exception cref="TransactionFailedException">DynamoDB cancelled the transaction; nothing was written.</exception>
    /// <exception cref="InvalidTransactionException">More than 100 actions, two on one item, or more than 4 MB; nothing was sent.</exception>
    /// <exception cref="DocumentInvalidException">A document is not valid; nothing was sent.</exception>
    /// <exception cref="ItemTooLargeException">An item is larger than 400 KB; nothing was sent.</exception>
    /// <exception cref="ItemFormatException">A value cannot be stored; nothing was sent.</exception>
    /// <exception cref="InvalidOperationException">It is committed already, or a document cannot be saved.</exception>
    public async Task<TransactionResult> CommitAsync(TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        TransactionOptions how = (options ?? TransactionOptions.Default).Checked();
        if (_isDone)
            throw new InvalidOperationException("The transaction is committed already. Begin a new one.");
        if (_around.Count + _ends.Count == 0)
            return await WriteAsync(how, cancellationToken).ConfigureAwait(false);
        TransactionResult result;
        try
        {
            result = await WithCallbacksAsync(() => WriteAsync(how, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // A callback after the request may have failed: what is committed stays so.
            await TellAsync(_isDone ? DocumentEvents.AfterCommit : DocumentEvents.AfterRollback).ConfigureAwait(false);
            throw;
        }

        await TellAsync(DocumentEvents.AfterCommit).ConfigureAwait(false);
        return result;
    }

    // What is called around the first document is around that of the second, and so on: nothing is sent before all have agreed. One of them may add documents, whose turn comes last.
    private async Task<TransactionResult> WithCallbacksAsync(Func<Task<TransactionResult>> write, CancellationToken cancellationToken)
    {
        TransactionResult? result = null;
        await GoOnAsync(0).ConfigureAwait(false);
        return result!;

        async Task GoOnAsync(int place)
        {
            if (place < _around.Count)
                await _around[place](() => GoOnAsync(place + 1), cancellationToken).ConfigureAwait(false);
            else
                result = await write().ConfigureAwait(false);
        }
    }

    // All are told, whatever one of them throws.
    private async Task TellAsync(DocumentEvents moment)
    {
        ExceptionDispatchInfo? failure = null;
        foreach (Func<DocumentEvents, Task> end in _ends.ToArray())
        {
            try
            {
                await end(moment).ConfigureAwait(false);
            }
            catch (Exception cause)
            {
                failure ??= ExceptionDispatchInfo.Capture(cause);
            }
        }

        failure?.Throw();
    }

    private async Task<TransactionResult> WriteAsync(TransactionOptions how, CancellationToken cancellationToken)
    {
        DateTimeOffset now = Now;
        List<(int Position, TransactionPart Part)> actions = Prepare(now, isLookedAt: false);
        try
        {
            double capacity = actions.Count == 0 ? 0 : await SendAsync(actions, now, how, cancellationToken).ConfigureAwait(false);
            _isDone = true;
            foreach ((_, TransactionPart part) in actions)
                part.Done();
            return new TransactionResult(actions.Count, capacity);
        }
        catch (TransactionCanceledException cause) when (cause.CancellationReasons is { Count: > 0 } reasons)
        {
            Undo(actions);
            // It was surely not applied, so what follows is another transaction.
            (_now, _token) = (null, null);
            throw Failed(actions, reasons, cause);
        }
        catch
        {
            Undo(actions);
            throw;
        }
    }

    /// <summary>The TransactWriteItems that a commit would send, or null when there is nothing to do. No request, and no document changes; keys and times of new documents are others when they are saved.</summary>
    /// <inheritdoc cref="CommitAsync(TransactionOptions, CancellationToken)" path="/exception"/>
    public DynamoRequest? ToRequest()
    {
        List<(int Position, TransactionPart Part)> actions = Prepare(Now, isLookedAt: true);
        if (actions.Count == 0)
            return null;
        PooledBytes body = Write(actions, TransactionOptions.Default);
        DynamoRequest request = new(DynamoOperation.TransactWriteItems.Name, Encoding.UTF8.GetString(body.Span));
        body.Return();
        return request;
    }

    private async Task<double> SendAsync(List<(int Position, TransactionPart Part)> actions, DateTimeOffset now, TransactionOptions options, CancellationToken cancellationToken)
    {
        PooledBytes body = Write(actions, options);
        // What is sent may be applied, whatever comes back: from here on it stays the same.
        _now = now;
        using WireResponse response = await new TransactionRunner(Context, options).SendAsync(DynamoOperation.TransactWriteItems, body, cancellationToken).ConfigureAwait(false);
        if (options.Meter is not { } meter)
            return 0;
        double units = Operations.ConsumedCapacity.Of(response.Body.Span);
        meter.Add(units);
        return units;
    }

    private PooledBytes Write(List<(int Position, TransactionPart Part)> actions, TransactionOptions options)
    {
        TransactionLimits.Check(actions);
        _token = options.IdempotencyToken ?? _token ?? Guid.NewGuid().ToString();
        PooledBytes body = TransactWriteItems.Write([.. actions.Select(static action => (action.Part.Member, action.Part.Body))], _token, options.Meter is not null);
        foreach ((_, TransactionPart part) in actions)
            part.Body.Return();
        return body;
    }

    private List<(int Position, TransactionPart Part)> Prepare(DateTimeOffset now, bool isLookedAt)
    {
        List<(int Position, TransactionPart Part)> parts = new(_actions.Count);
        try
        {
            for (int i = 0; i < _actions.Count; i++)
            {
                if (_actions[i](now, isLookedAt) is { } part)
                    parts.Add((i, part));
            }

            return parts;
        }
        catch
        {
            Undo(parts);
            throw;
        }
    }

    private static void Undo(List<(int Position, TransactionPart Part)> actions)
    {
        foreach ((_, TransactionPart part) in actions)
            part.Undo();
    }

    private static TransactionFailedException Failed(List<(int Position, TransactionPart Part)> actions, List<CancellationReason> reasons, Exception cause)
    {
        IEnumerable<TransactionFailure> failures = actions.Zip(reasons)
            .Where(static pair => CancellationCodes.IsFailure(pair.Second))
            .Select(pair => new TransactionFailure(pair.First.Position, pair.First.Part, pair.Second, cause));
        return new(DynamoOperation.TransactWriteItems.Name, actions.Count, [.. failures], cause);
    }
}
