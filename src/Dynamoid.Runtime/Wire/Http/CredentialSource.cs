using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace Dynamoid.Wire;

/// <summary>Hands out the credentials of the moment: given ones, or those the AWS SDK's chain finds at the first request. Refreshing is the SDK's.</summary>
internal sealed class CredentialSource
{
    private readonly IClientConfig _config;
    private AWSCredentials? _credentials;
    private ImmutableCredentials? _unchanging;

    public CredentialSource(AWSCredentials? credentials, IClientConfig config)
    {
        _config = config;
        if (credentials is not null)
            Keep(credentials);
    }

    /// <summary>Returns the credentials; free of cost and allocation for those that never change.</summary>
    public ValueTask<ImmutableCredentials> GetAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _unchanging) is { } unchanging)
            return new(unchanging);
        // The SDK's sources take no token; a caller need not wait for a metadata service that does not answer.
        Task<ImmutableCredentials> pending = _credentials is { } credentials ? credentials.GetCredentialsAsync() : ResolveAsync();
        return new(pending.WaitAsync(cancellationToken));
    }

    private async Task<ImmutableCredentials> ResolveAsync()
    {
        // A failure is not kept: the next request asks the chain again.
        AWSCredentials credentials = await DefaultAWSCredentialsIdentityResolver.GetCredentialsAsync(_config).ConfigureAwait(false);
        Keep(credentials);
        return await credentials.GetCredentialsAsync().ConfigureAwait(false);
    }

    private void Keep(AWSCredentials credentials)
    {
        if (credentials is AnonymousAWSCredentials)
            throw new AmazonClientException("DynamoDB signs every request, and anonymous credentials cannot sign. Configure an access key, a profile or a role.");
        if (credentials is BasicAWSCredentials or SessionAWSCredentials)
            Volatile.Write(ref _unchanging, credentials.GetCredentials());
        _credentials = credentials;
    }
}
