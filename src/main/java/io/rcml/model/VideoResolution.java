package io.rcml.model;

/** The resolution of a video conference. Where none is written, CallAPI uses {@link #HD_720P}. */
public enum VideoResolution implements Value {
    /** {@code QCIF}, 176 × 144. */
    QCIF("QCIF"),
    /** {@code CIF}, 352 × 288. */
    CIF("CIF"),
    /** {@code 4CIF}, 704 × 576. */
    CIF4("4CIF"),
    /** {@code 16CIF}, 1408 × 1152. */
    CIF16("16CIF"),
    /** {@code VGA}, 640 × 480. */
    VGA("VGA"),
    /** {@code 720p}, 1280 × 720. */
    HD_720P("720p");

    private final String value;

    VideoResolution(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
