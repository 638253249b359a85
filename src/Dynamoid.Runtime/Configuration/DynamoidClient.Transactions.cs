namespace Dynamoid;

/// <content>Transactions.</content>
public sealed partial class DynamoidClient
{
    /// <summary>Begins a write transaction, which <see cref="WriteTransaction.CommitAsync"/> ends. No request.</summary>
    public WriteTransaction Transaction() => new(Context);

    /// <summary>Writes all or nothing: calls a function that says what, then sends one TransactWriteItems; nothing when the function throws or there is nothing to do.</summary>
    /// <inheritdoc cref="WriteTransaction.CommitAsync(TransactionOptions, CancellationToken)" path="/exception"/>
    public Task<TransactionResult> TransactAsync(Action<WriteTransaction> write, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        WriteTransaction transaction = Transaction();
        write(transaction);
        return transaction.CommitAsync(options, cancellationToken);
    }

    /// <inheritdoc cref="TransactAsync(Action{WriteTransaction}, TransactionOptions, CancellationToken)"/>
    public async Task<TransactionResult> TransactAsync(Func<WriteTransaction, Task> write, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        WriteTransaction transaction = Transaction();
        await write(transaction).ConfigureAwait(false);
        return await transaction.CommitAsync(options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Reads items as they are at one moment: calls a function that says which and keeps what <c>Find</c> returns, then sends one TransactGetItems; after that they hold the documents.
    /// </summary>
    /// <exception cref="InvalidTransactionException">More than 100 items; nothing was sent.</exception>
    /// <exception cref="Amazon.DynamoDBv2.Model.TransactionCanceledException">Others wrote the items at the same time, for longer than <see cref="TransactionOptions.RetryConflictsFor"/>.</exception>
    /// <exception cref="ItemFormatException">An item does not fit its document.</exception>
    public Task<TransactionResult> ReadTransactionAsync(Action<ReadTransaction> read, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        ReadTransaction transaction = new(Context);
        read(transaction);
        return transaction.ReadAsync((options ?? TransactionOptions.Default).Checked(), cancellationToken);
    }
}
