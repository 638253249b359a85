namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>The user's own methods that make queries and conditions.</summary>
internal static class StayQueries
{
    public static DocumentQuery<Stay, StayKey, StayFields> Newest(this DocumentQuery<Stay, StayKey, StayFields> query) => query.Descending().RecordLimit(3);

    public static DocumentQuery<Stay, StayKey, StayFields> Since(this DocumentQuery<Stay, StayKey, StayFields> query, int day) => query.Where(s => s.Day >= day);

    public static DocumentQuery<Stay, StayKey, StayFields> Meant(this DocumentQuery<Stay, StayKey, StayFields> query) => query.AllowScan();

    public static DocumentQuery<Stay, StayKey, StayFields> Of(string hotel) => Stay.Where(s => s.Hotel == hotel);

    public static DocumentQuery<Stay, StayKey, StayFields> Noted(string note)
    {
        Func<StayFields, Condition> noted = s => s.Note == note;
        return Stay.Where(noted);
    }

    public static DocumentQuery<T, TKey, TFields> Few<T, TKey, TFields>(this DocumentQuery<T, TKey, TFields> query)
        where T : class, Documents.IDocument<T, TKey>
        where TKey : struct, Documents.IDocumentKey<TKey>
        where TFields : struct => query.RecordLimit(2);

    public static DocumentQuery<Stay, StayKey, StayFields> Narrow(this DocumentQuery<Stay, StayKey, StayFields> query, string? hotel)
    {
        if (hotel is not null)
            query = query.Where(s => s.Hotel == hotel);
        return query;
    }

    public static DocumentQuery<Stay, StayKey, StayFields> Only(this DocumentQuery<Stay, StayKey, StayFields> query, string hotel)
    {
        query = query.Where(s => s.Hotel == hotel);
        return query;
    }

    public static Condition AlsoIn(Condition condition, string city)
    {
        condition &= default(StayFields).City == city;
        return condition;
    }

    public static Condition IsIn(this StayFields stay, string city) => stay.City == city;

    public static Condition Is(TextField<string> field, string value) => field == value;

    public static Condition Costs(StayFields stay, int? least, int? most) => most is null ? stay.Price >= least : stay.Price.Between(least, most);

    public static Condition HotelA(StayFields stay) => stay.Hotel == "A";
}
