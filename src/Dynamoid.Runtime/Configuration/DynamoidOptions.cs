using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Dynamoid.Wire;
using Microsoft.Extensions.Logging;

namespace Dynamoid;

/// <summary>
/// How a <see cref="DynamoidClient"/> reaches DynamoDB and what it does there. What is not set comes from where the AWS SDK looks: environment, profile, instance. All is
/// checked when the client is made.
/// </summary>
public sealed class DynamoidOptions
{
    /// <summary>What table names begin with, before an underscore; empty or null for nothing. By default <c>dynamoid</c>.</summary>
    public string? Namespace { get; set; } = "dynamoid";

    /// <summary>The region's system name: <c>eu-west-1</c>.</summary>
    public string? Region { get; set; }

    /// <summary>
    /// The endpoint, when it is not the region's own: DynamoDB Local, a proxy, a VPC endpoint. With an endpoint on this machine and no credentials set, made-up ones are used.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The access key's id; goes with <see cref="SecretKey"/>.</summary>
    public string? AccessKey { get; set; }

    /// <summary>The secret of <see cref="AccessKey"/>.</summary>
    public string? SecretKey { get; set; }

    /// <summary>The session token that temporary keys come with.</summary>
    public string? SessionToken { get; set; }

    /// <summary>Ready credentials, in place of <see cref="AccessKey"/>; those that refresh themselves are asked before each request.</summary>
    public AWSCredentials? Credentials { get; set; }

    /// <summary>The profile in the shared AWS files that credentials and region are taken from.</summary>
    public string? Profile { get; set; }

    /// <summary>Whether to use the FIPS 140 endpoint.</summary>
    public bool? UseFipsEndpoint { get; set; }

    /// <summary>Whether to use the endpoint that speaks IPv6 too.</summary>
    public bool? UseDualStackEndpoint { get; set; }

    /// <summary>How often a request is sent at most, the first time included; by default what the AWS SDK's settings say, else 11.</summary>
    public int? MaxAttempts { get; set; }

    /// <summary>The time that one attempt may take, until the response is read. By default 30 seconds.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The time that opening a connection may take. By default 5 seconds.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Makes the HTTP handler that carries the requests, for proxies and tests. Called once; it must neither follow redirects nor decompress.</summary>
    public Func<HttpMessageHandler>? HttpHandlerFactory { get; set; }

    /// <summary>
    /// A client of the AWS SDK to send everything through, with its own region, credentials, retries and handlers. What this class says about connections is then not used.
    /// </summary>
    public IAmazonDynamoDB? AwsClient { get; set; }

    /// <summary>A wire of your own to send everything through: for tests, fault injection, recording.</summary>
    public IDynamoWire? Wire { get; set; }

    /// <summary>Where requests are logged: each one at Debug, failures at Warning. Bodies, keys and secrets never are.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>How tables are billed that do not say it themselves; unset, they are provisioned.</summary>
    public CapacityMode CapacityMode { get; set; }

    /// <summary>Read capacity units per second of provisioned tables that do not say it themselves. By default 100.</summary>
    public int ReadCapacity { get; set; } = 100;

    /// <summary>Write capacity units per second of provisioned tables that do not say it themselves. By default 20.</summary>
    public int WriteCapacity { get; set; } = 20;

    /// <summary>Whether the first save of a document's class in this process creates its table. By default not: tables cost money and are better created on purpose.</summary>
    public bool CreateTablesOnSave { get; set; }

    /// <summary>How long to wait for a table to be created or deleted. By default two minutes.</summary>
    public TimeSpan TableWaitTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The longest pause between two looks at a table. By default two seconds.</summary>
    public TimeSpan TableWaitInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Documents of other assemblies that are derived from documents of this one, so that their items are known when they are read: <c>[.. Pets.DynamoidDocuments.All]</c>. What is
    /// derived in the same assembly is known without. They may be all documents of the application.
    /// </summary>
    public IReadOnlyList<Schemas.DocumentSchema> Documents { get; set; } = [];

    /// <summary>How many keys one BatchGetItem asks for, up to DynamoDB's 100.</summary>
    public int BatchSize { get; set; } = 100;

    /// <summary>
    /// How long a batch is sent again while DynamoDB leaves a part of it over; then an exception names what is left. Waits for <see cref="MaxReadUnits"/> and
    /// <see cref="MaxWriteUnits"/> do not count. By default one minute.
    /// </summary>
    public TimeSpan BatchTimeBudget { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The read capacity units per second that batches and pages of this client use at most, one second with another; requests wait for their turn. By what DynamoDB says they
    /// consumed, so the first ones may use more. By default no limit.
    /// </summary>
    public double? MaxReadUnits { get; set; }

    /// <summary>The write capacity units per second that batches and imports of this client use at most, as <see cref="MaxReadUnits"/> does for reads. By default no limit.</summary>
    public double? MaxWriteUnits { get; set; }

    /// <summary>Whether conditions that scan are logged as a warning, with the index that would serve them, unless <c>AllowScan()</c> or <c>All()</c> asks for it. By default they are.</summary>
    public bool WarnOnScan { get; set; } = true;

    /// <summary>Whether conditions that scan are refused with <see cref="ScanProhibitedException"/>, unless <c>AllowScan()</c> or <c>All()</c> asks for it. By default not.</summary>
    public bool ErrorOnScan { get; set; }

    /// <summary>
    /// The secret that the cursors of pages are signed with (HMAC-SHA256, 16 bytes or more): those that others made or changed are then refused. All that hand a cursor on to each
    /// other need the same one. Without it cursors are not signed, and must not come from where they could be forged.
    /// </summary>
    public ReadOnlyMemory<byte> CursorKey { get; set; }

    /// <summary>Who is told, and may stop, what happens to documents of any class: audit, tenants, metrics. In their order before an event, in the opposite order after it.</summary>
    public IList<IDocumentInterceptor> Interceptors { get; } = [];

    /// <summary>The clock of timestamps, signatures and pauses.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
