package id.sadardesa.cli;

/** One thing that the demonstration does; a new part of the program adds one. */
@FunctionalInterface
interface DemoStep {
    void run(DemoStage stage);
}
