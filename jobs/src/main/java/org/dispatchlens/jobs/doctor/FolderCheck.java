package org.dispatchlens.jobs.doctor;

import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.doctor.Diagnosis;
import org.dispatchlens.common.doctor.DiskRule;

/** Whether a folder can be written, renamed in and has room: the output, or what Spark sets aside on the way. */
public final class FolderCheck implements Check {
    private final String name;
    private final Place place;

    public FolderCheck(String name, Place place) {
        this.name = name;
        this.place = place;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String mend() {
        return "name a folder that you may write to" + (name.equals("temp") ? ", with SPARK_LOCAL_DIRS" : "");
    }

    @Override
    public Diagnosis look() throws Exception {
        place.probe((files, folder) -> {
            Path file = new Path(folder, "written");
            files.create(file, true).close();
            if (!files.rename(file, new Path(folder, "renamed"))) {
                throw new java.io.IOException(folder.getParent() + " does not let files be renamed");
            }
        });
        return DiskRule.of(name, place.name(), place.free());
    }
}
