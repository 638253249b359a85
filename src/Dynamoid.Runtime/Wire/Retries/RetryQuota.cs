namespace Dynamoid.Wire;

/// <summary>
/// A bucket of tokens that retries pay from, so that an outage is not met with a multiple of the usual traffic: 500 tokens, 5 for a retry, 10 after a service
/// timeout. A retry that succeeds gets its price back, a first attempt that succeeds earns one token.
/// </summary>
internal sealed class RetryQuota
{
    public const int Capacity = 500;
    private const int RetryPrice = 5;
    private const int TimeoutPrice = 10;
    private const int FirstSuccessReward = 1;
    private int _available = Capacity;

    /// <summary>The tokens left.</summary>
    public int Available => Volatile.Read(ref _available);

    /// <summary>Pays for a retry, or refuses it. The price is wanted back by <see cref="OnSuccess"/>.</summary>
    public bool TryPay(RetryKind kind, out int price)
    {
        price = kind == RetryKind.ServiceTimeout ? TimeoutPrice : RetryPrice;
        while (true)
        {
            int available = Volatile.Read(ref _available);
            if (available < price)
                return false;
            if (Interlocked.CompareExchange(ref _available, available - price, available) == available)
                return true;
        }
    }

    /// <summary>Records a success. With a full bucket, which is the rule, this is one read.</summary>
    /// <param name="price">What the last retry paid, 0 if the first attempt succeeded.</param>
    public void OnSuccess(int price)
    {
        int reward = price == 0 ? FirstSuccessReward : price;
        while (true)
        {
            int available = Volatile.Read(ref _available);
            if (available >= Capacity)
                return;
            if (Interlocked.CompareExchange(ref _available, Math.Min(Capacity, available + reward), available) == available)
                return;
        }
    }
}
