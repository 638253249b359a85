namespace Dynamoid;

/// <summary>What happens to documents, in the order in which it does.</summary>
[Flags]
public enum DocumentEvents
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>After it was made.</summary>
    AfterInitialize = 1 << 0,

    /// <summary>After it was read.</summary>
    AfterFind = 1 << 1,

    /// <summary>Before its rules are asked.</summary>
    BeforeValidation = 1 << 2,

    /// <summary>After they were asked.</summary>
    AfterValidation = 1 << 3,

    /// <summary>Before it is saved, new or stored.</summary>
    BeforeSave = 1 << 4,

    /// <summary>Around it is saved, new or stored.</summary>
    AroundSave = 1 << 5,

    /// <summary>Before it is put as a new one.</summary>
    BeforeCreate = 1 << 6,

    /// <summary>Around it is put as a new one.</summary>
    AroundCreate = 1 << 7,

    /// <summary>After it was put as a new one.</summary>
    AfterCreate = 1 << 8,

    /// <summary>Before it is updated.</summary>
    BeforeUpdate = 1 << 9,

    /// <summary>Around it is updated.</summary>
    AroundUpdate = 1 << 10,

    /// <summary>After it was updated.</summary>
    AfterUpdate = 1 << 11,

    /// <summary>After it was saved, new or stored.</summary>
    AfterSave = 1 << 12,

    /// <summary>Before it is destroyed.</summary>
    BeforeDestroy = 1 << 13,

    /// <summary>Around it is destroyed.</summary>
    AroundDestroy = 1 << 14,

    /// <summary>After it was destroyed.</summary>
    AfterDestroy = 1 << 15,

    /// <summary>After it was touched or counted in.</summary>
    AfterTouch = 1 << 16,

    /// <summary>After the transaction that wrote it.</summary>
    AfterCommit = 1 << 17,

    /// <summary>After a transaction that failed.</summary>
    AfterRollback = 1 << 18,
}
