using System.Text;

namespace Dynamoid.Fuzz.Tests;

/// <summary>What inputs are made of.</summary>
internal static class Pieces
{
    public static IReadOnlyList<byte> Letters { get; } = [.. "{}[]\":,\\tfnu0123456789eE+-. \n\u0001SNBLMOULT"u8];

    public static IReadOnlyList<byte[]> Tags { get; } = Bytes("S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M", "", "s", "X", "\\u0053", "SSS");

    public static IReadOnlyList<byte[]> Tokens { get; } = Bytes(
        "{", "}", "[", "]", ":", ",", "\"", "{\"S\":\"", "{\"N\":\"", "{\"B\":\"", "\"}", "{\"SS\":[", "{\"NS\":[", "{\"BS\":[", "{\"L\":[", "{\"M\":{", "]}", "}}",
        "{\"BOOL\":true}", "{\"NULL\":true}", "true", "false", "null", "1", "-1", "1e5", "\"a\"", "\"id\":", "\\", "\\u", "\\ud800", " ", "\n");

    /// <summary>Texts of values: numbers at and beyond their limits, times, escapes that are none.</summary>
    public static IReadOnlyList<byte[]> Texts { get; } = [.. Bytes(
        "", "0", "-0", "+1", "1.", ".5", "-", "e", "1e", "00", "NaN", "Infinity", "0x10", " 1", "1 ", "1_000", "255", "256", "-129", "65536", "2147483648", "9223372036854775808",
        "18446744073709551616", "79228162514264337593543950336", "1E+125", "9.9999999999999999999999999999999999999E+125", "1E+126", "1E-130", "1E-131", "1E+2147483647",
        "1E-2147483648", "1E+99999999999999999999", "1e400", "4.9E-324", "0E+999999999", "253402300800", "253402300799.999999999", "-62135596801", "-962135596800", "922337203685", "922337203686", "1000000000000", "9223372036854775807.5", "1532459070.123456789012",
        "2018-07-24T19:04:30+00:00", "2018-07-24T19:04:30.123456789Z", "9999-12-31T23:59:59+14:00", "0001-01-01T00:00:00+14:00", "2018-02-30", "24:00:00", "10675199.02:48:05.4775808",
        "t", "f", "true", "True", "Work", "Read, Write", "Read,Write, ,", "1.2.3.4.5", "2147483648.0", "http://[", "//", "a b", "?", "AQ==", "AQ=", "A", "AQID", "====", "A Q=",
        "\\\"", "\\u0000", "\\ud83d\\ude80", "\\ud800", "\\udc00x", "\\u12", "\\x", "\\", "ü", "🚀", "a,b", "{\\\"a\\\":1}", "[[[[", "00000000-0000-0000-0000-000000000000", "null"),
        new byte[] { 0xff, 0xfe }, new byte[] { 0xc3 }, new byte[] { 0xed, 0xa0, 0x80 }, Encoding.ASCII.GetBytes(new string('9', 400)), Encoding.ASCII.GetBytes("0." + new string('0', 300) + "1")];

    public static IReadOnlyList<(byte[] Open, byte[] Inside, byte[] Close)> Nesting { get; } =
    [
        ("{\"L\":["u8.ToArray(), "{\"S\":\"x\"}"u8.ToArray(), "]}"u8.ToArray()),
        ("{\"M\":{\"k\":"u8.ToArray(), "{\"N\":\"1\"}"u8.ToArray(), "}}"u8.ToArray()),
        ("{\"a\":{\"L\":[{\"M\":"u8.ToArray(), "{}"u8.ToArray(), "}]}}"u8.ToArray()),
        ("{\"k\":"u8.ToArray(), "1"u8.ToArray(), "}"u8.ToArray()),
        ("["u8.ToArray(), "1"u8.ToArray(), "]"u8.ToArray()),
        ("{\"x\":{\"SS\":["u8.ToArray(), "\"a\""u8.ToArray(), "]}}"u8.ToArray()),
    ];

    private static byte[][] Bytes(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
