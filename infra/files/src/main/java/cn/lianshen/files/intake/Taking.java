package cn.lianshen.files.intake;

/** How taking a file in ended. */
public sealed interface Taking {

    /** All of it is here. */
    record Received(ReceivedFile file) implements Taking {}

    /** Nothing of it is left. */
    record Refused(Refusal refusal) implements Taking {}
}
