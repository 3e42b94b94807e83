package org.ieum.platform.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ieum.platform.seal.KeyProof;

/**
 * What has to be known of a backup before anything of it is restored.
 *
 * @param program the version of Ieum that made it
 * @param schema the newest migration of its database
 * @param proofs what opens with the keys that its data were sealed with; it has none of these keys
 */
public record Manifest(String program, long schema, Instant madeAt, List<KeyProof> proofs) {

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(program);
        out.writeLong(schema);
        out.writeLong(madeAt.toEpochMilli());
        out.writeInt(proofs.size());
        for (KeyProof proof : proofs) {
            out.writeLong(proof.id());
            out.writeInt(proof.sealed().length);
            out.write(proof.sealed());
            out.writeInt(proof.hash().length);
            out.write(proof.hash());
        }
    }

    static Manifest read(DataInputStream in) throws IOException {
        String program = in.readUTF();
        long schema = in.readLong();
        Instant madeAt = Instant.ofEpochMilli(in.readLong());
        List<KeyProof> proofs = new ArrayList<>();
        int many = in.readInt();
        for (int i = 0; i < many; i++) {
            proofs.add(new KeyProof(in.readLong(), in.readNBytes(in.readInt()), in.readNBytes(in.readInt())));
        }
        return new Manifest(program, schema, madeAt, proofs);
    }
}
